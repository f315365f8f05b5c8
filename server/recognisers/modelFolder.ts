import { join } from "node:path";
import { ENTITY_TYPES, type EntityType } from "../engine/entities/entity";
import { labelTypes, type LabelTypes } from "../engine/entities/labelTypes";
import { readLabel } from "../engine/entities/wordLabels";
import { isFile } from "../files/isFile";
import { readJson } from "../files/readJson";
import { AGGREGATIONS, type LabelScheme } from "./labelWords";
import type { ModelFile } from "./transformers";

/** What the files of a model's folder say, its weights left unread. */
export interface ModelFolder {
  readonly file: ModelFile;
  readonly scheme: LabelScheme;
  readonly types: LabelTypes;
  /** The most positions that the model has, where its configuration says. */
  readonly positions: number | undefined;
}

/** Names of weights files, the exact ones first, by the name that the package has for their precision. */
const WEIGHTS: readonly (readonly [file: string, dtype: string])[] = [
  ["model.onnx", "fp32"],
  ["model_fp16.onnx", "fp16"],
  ["model_quantized.onnx", "q8"],
  ["model_int8.onnx", "int8"],
  ["model_uint8.onnx", "uint8"],
  ["model_q4.onnx", "q4"],
];
/** Where exporters put them. */
const SUBFOLDERS = ["onnx", ""];

async function findWeights(folder: string): Promise<ModelFile | undefined> {
  for (const [name, dtype] of WEIGHTS) {
    for (const subfolder of SUBFOLDERS) if (await isFile(join(folder, subfolder, name))) return { subfolder, dtype };
  }
  return undefined;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The labels of `id2label` in the order of their numbers, or undefined where it does not number them from 0. */
function labelsIn(id2label: unknown): readonly string[] | undefined {
  if (!isRecord(id2label)) return undefined;
  const labels = Object.keys(id2label).map((_, index) => id2label[String(index)]);
  return labels.length > 0 && labels.every((label) => typeof label === "string") ? labels : undefined;
}

/** What the user's own `isnad-labels.json` says. */
interface OwnLabels {
  readonly labels: Readonly<Record<string, EntityType | null>>;
  readonly aggregation: LabelScheme["aggregation"];
}

const isType = (value: unknown): value is EntityType | null =>
  value === null || ENTITY_TYPES.some((type) => type === value);

function readOwnLabels(written: unknown): OwnLabels | "bad-labels" {
  if (!isRecord(written)) return "bad-labels";
  const { labels = {}, aggregation = "first" } = written;
  const known = AGGREGATIONS.find((name) => name === aggregation);
  if (!isRecord(labels) || known === undefined) return "bad-labels";
  const entries = Object.entries(labels);
  const typed = entries.filter((entry): entry is [string, EntityType | null] => isType(entry[1]));
  return typed.length === entries.length ? { labels: Object.fromEntries(typed), aggregation: known } : "bad-labels";
}

/** Reads what a model's folder says of the model, or why it holds none. Never throws. */
export async function readModelFolder(folder: string): Promise<ModelFolder | "no-model" | "bad-labels"> {
  const config = await readJson(join(folder, "config.json"));
  const labels = isRecord(config) ? labelsIn(config["id2label"]) : undefined;
  const file = await findWeights(folder);
  if (!labels || !file || !(await isFile(join(folder, "tokenizer.json")))) return "no-model";
  const ownFile = join(folder, "isnad-labels.json");
  const own = readOwnLabels((await isFile(ownFile)) ? await readJson(ownFile) : {});
  if (own === "bad-labels") return own;
  const positions = isRecord(config) ? config["max_position_embeddings"] : undefined;
  return {
    file,
    scheme: { labels, aggregation: own.aggregation },
    types: labelTypes(new Set(labels.flatMap((label) => readLabel(label)?.label ?? [])), own.labels),
    positions: typeof positions === "number" ? positions : undefined,
  };
}
