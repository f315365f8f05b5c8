/** The exchange formats that the server writes, by the names it knows them by. */
export const FORMATS = [
  "brat",
  "csv",
  "tsv",
  "parquet",
  "conll",
  "conllu",
  "jsonld",
  "doccano",
  "gate",
  "label-studio",
  "prodigy",
  "spacy",
  "webanno-tsv",
  "xmi",
  "json-cas",
  "tei",
] as const;
export type Format = (typeof FORMATS)[number];

/** Those that can be read too. */
export const READABLE_FORMATS: readonly Format[] = FORMATS.filter((format) => format !== "parquet");
