import { isFields, parseJson, type Json, type JsonFields } from "../annotations/json";
import { articleOfCas, CAS_TYPES, casOf, type Cas, type FeatureStructure, type FeatureValue } from "./cas";
import { readEachFile } from "./eachFile";
import type { ExchangeFile, ReadableExchangeFormat, ReadContext, ReadResult } from "./format";
import { graphs } from "./graph";
import { listOf, numberIn, stringIn } from "./jsonValues";
import { wellFormed } from "./wellFormed";

const SOFA = "uima.cas.Sofa";
const VIEW = "_InitialView";
const SOFA_ID = 1;
const DOCUMENT_ID = 2;

/**
 * UIMA's JSON CAS 0.4.0, one file for each article, with its type system inside; UTF-16 offsets. Source: Apache UIMA's
 * "JSON CAS specification", and dkpro-cassis, which reads the sofa before what stands in it.
 */
export const jsonCas: ReadableExchangeFormat = {
  about: {
    title: "UIMA JSON CAS 0.4.0",
    files: "`.cas.json`",
    offsets: "UTF-16",
    carries: "everything, with DKPro's types for names",
    loses: "",
    losses: [],
  },
  write: (corpus) => {
    const graphOf = graphs(corpus);
    const files = corpus.articles.map((article) => ({
      name: `${article.name}.cas.json`,
      content: `${JSON.stringify(jsonOf(casOf(article, graphOf(article))))}\n`,
    }));
    return { files, losses: [] };
  },
  read,
};

const types = (): JsonFields =>
  Object.fromEntries(
    CAS_TYPES.map(({ name, parent, features }): [string, Json] => [
      name,
      {
        "%NAME": name,
        "%SUPER_TYPE": parent,
        ...Object.fromEntries(
          Object.entries(features).map(([feature, range]) => [feature, { "%NAME": feature, "%RANGE": range }]),
        ),
      },
    ]),
  );

function jsonOf({ text, structures }: Cas): JsonFields {
  return {
    "%TYPES": types(),
    "%FEATURE_STRUCTURES": [
      {
        "%ID": SOFA_ID,
        "%TYPE": SOFA,
        sofaNum: 1,
        sofaID: VIEW,
        mimeType: "text/plain",
        sofaString: wellFormed(text),
      },
      {
        "%ID": DOCUMENT_ID,
        "%TYPE": "uima.tcas.DocumentAnnotation",
        "@sofa": SOFA_ID,
        begin: 0,
        end: text.length,
        language: "ar",
      },
      ...structures.map(structureOf),
    ],
    "%VIEWS": { [VIEW]: { "%SOFA": SOFA_ID, "%MEMBERS": [DOCUMENT_ID, ...structures.map(({ id }) => id)] } },
  };
}

const structureOf = ({ id, type, span, features }: FeatureStructure): JsonFields => ({
  "%ID": id,
  "%TYPE": type,
  ...(span && { "@sofa": SOFA_ID, begin: span.start, end: span.end }),
  ...Object.fromEntries(
    Object.entries(features).map(([name, value]) =>
      typeof value === "object"
        ? [`@${name}`, value.id]
        : [name, typeof value === "string" ? wellFormed(value) : value],
    ),
  ),
});

function read(files: readonly ExchangeFile[], context: ReadContext): ReadResult {
  return readEachFile(files, ({ name, content, complain }) => {
    const json = parseJson(content);
    const cas = isFields(json) ? casIn(json) : undefined;
    if (cas) return [articleOfCas(cas, name.replace(/\.json$/u, ""), context, complain)];
    complain("not-this-format");
    return [];
  });
}

function casIn(json: JsonFields): Cas | undefined {
  const all = json["%FEATURE_STRUCTURES"];
  const listed = isFields(all)
    ? Object.entries(all).map(([id, one]): Json => (isFields(one) ? { "%ID": Number(id), ...one } : one))
    : listOf(json, "%FEATURE_STRUCTURES");
  const structures = listed.filter(isFields);
  const sofa = structures.find((one) => one["%TYPE"] === SOFA && stringIn(one, "sofaString") !== undefined);
  const text = sofa && stringIn(sofa, "sofaString");
  return text === undefined ? undefined : { text, structures: structures.map(structureIn) };
}

function structureIn(json: JsonFields): FeatureStructure {
  const [start, end] = [numberIn(json, "begin"), numberIn(json, "end")];
  const features: Record<string, FeatureValue> = {};
  for (const [name, value] of Object.entries(json)) {
    if (name.startsWith("@") && typeof value === "number") features[name.slice(1)] = { id: value };
    else if (typeof value === "string" || typeof value === "number") features[name] = value;
  }
  return {
    id: numberIn(json, "%ID") ?? 0,
    type: stringIn(json, "%TYPE") ?? "",
    span: start === undefined || end === undefined ? null : { start, end },
    features,
  };
}
