import { brat } from "./brat";
import { conll } from "./conll";
import { csv } from "./csv";
import type { ExchangeFormat } from "./format";
import { jsonld } from "./jsonld";

/** Every format that a corpus can be exported in, by the name that users give it. */
export const FORMATS = { brat, csv, conll, jsonld } as const satisfies Readonly<Record<string, ExchangeFormat>>;
export type FormatName = keyof typeof FORMATS;

/** The names of all formats, in the order in which they are listed to users. */
export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[];

/** Whether a user's word names a format. */
export const isFormatName = (name: string): name is FormatName => Object.hasOwn(FORMATS, name);
