import { brat } from "./brat";
import { conll } from "./conll";
import { conllu } from "./conllu";
import { csv } from "./csv";
import { doccano } from "./doccano";
import type { ExchangeFormat, ExchangeReader } from "./format";
import { gate } from "./gate";
import { jsonCas } from "./jsonCas";
import { jsonld } from "./jsonld";
import { labelStudio } from "./labelStudio";
import { parquet } from "./parquet";
import { prodigy } from "./prodigy";
import { spacy } from "./spacy";
import { tei } from "./tei";
import { tsv } from "./tsv";
import { webannoTsv } from "./webannoTsv";
import { xmi } from "./xmi";

/** Every format that a corpus can be exported in, by the name that users give it. */
export const FORMATS = {
  brat,
  csv,
  tsv,
  parquet,
  conll,
  conllu,
  jsonld,
  doccano,
  gate,
  "label-studio": labelStudio,
  prodigy,
  spacy,
  "webanno-tsv": webannoTsv,
  xmi,
  "json-cas": jsonCas,
  tei,
} as const satisfies Readonly<Record<string, ExchangeFormat>>;
export type FormatName = keyof typeof FORMATS;

/** The names of all formats, in the order in which they are listed to users. */
export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[];

/** Whether a user's word names a format. */
export const isFormatName = (name: string): name is FormatName => Object.hasOwn(FORMATS, name);

/** The formats that can be read too, each with its reader. */
export const READERS = {
  brat: brat.read,
  csv: csv.read,
  tsv: tsv.read,
  conll: conll.read,
  conllu: conllu.read,
  jsonld: jsonld.read,
  doccano: doccano.read,
  gate: gate.read,
  "label-studio": labelStudio.read,
  prodigy: prodigy.read,
  spacy: spacy.read,
  "webanno-tsv": webannoTsv.read,
  xmi: xmi.read,
  "json-cas": jsonCas.read,
  tei: tei.read,
} as const satisfies Partial<Readonly<Record<FormatName, ExchangeReader>>>;
export type ReadableFormat = keyof typeof READERS;

/** The names of the formats that can be read, in the order in which they are listed to users. */
export const READABLE_NAMES = Object.keys(READERS) as readonly ReadableFormat[];
