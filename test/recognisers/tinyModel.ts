// A model for token classification that the tests make themselves: one Gather from the ids of pieces to their scores, so
// that every piece of the vocabulary has the label that the test gives it.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { bytes, int } from "./protobuf";
import { rig } from "./setup";

/** The pieces of the vocabulary (`##` goes on with a word), each with its label. */
export type Pieces = Readonly<Record<string, string>>;

interface TinyModel {
  readonly pieces: Pieces;
  /** The most positions of a text, its opening and closing included. */
  readonly positions?: number;
  /** The content of isnad-labels.json, where there is one. */
  readonly own?: unknown;
  /** Where model.onnx lies below the folder. */
  readonly subfolder?: string;
}

const SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]"];
const FLOAT = 1;
const INT64 = 7;

/** Writes the model into a folder below the rig, where the package is found, and gives its path. */
export function writeTinyModel(name: string, { pieces, positions = 64, own, subfolder = "onnx" }: TinyModel): string {
  const folder = path.join(rig, "models", name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, subfolder), { recursive: true });
  const vocabulary = [...SPECIAL, ...Object.keys(pieces)];
  const labels = [...new Set(["O", ...Object.values(pieces)])];
  const numbered = Object.fromEntries(labels.map((label, index) => [String(index), label]));
  const json = (file: string, content: unknown): void => {
    writeFileSync(path.join(folder, file), JSON.stringify(content));
  };
  writeFileSync(path.join(folder, subfolder, "model.onnx"), onnx(vocabulary, labels, pieces));
  json("config.json", {
    model_type: "bert",
    architectures: ["BertForTokenClassification"],
    id2label: numbered,
    label2id: Object.fromEntries(labels.map((label, index) => [label, index])),
    max_position_embeddings: positions,
    vocab_size: vocabulary.length,
  });
  json("tokenizer_config.json", { tokenizer_class: "BertTokenizer", model_max_length: positions });
  json("tokenizer.json", tokenizer(vocabulary));
  if (own !== undefined) json("isnad-labels.json", own);
  return folder;
}

/** An ONNX file (IR version 8, operators version 13): logits = Gather(table, input_ids). */
function onnx(vocabulary: readonly string[], labels: readonly string[], pieces: Pieces): Buffer {
  const table = new Float32Array(vocabulary.length * labels.length);
  for (const [row, piece] of vocabulary.entries()) {
    table[row * labels.length + labels.indexOf(pieces[piece] ?? "O")] = 6;
  }
  const dimension = (size: number | string): Buffer =>
    bytes(1, [typeof size === "number" ? int(1, size) : bytes(2, size)]);
  const value = (field: number, name: string, type: number, shape: readonly (number | string)[]): Buffer =>
    bytes(field, [bytes(1, name), bytes(2, [bytes(1, [int(1, type), bytes(2, shape.map(dimension))])])]);
  const graph = [
    bytes(1, [bytes(1, "table"), bytes(1, "input_ids"), bytes(2, "logits"), bytes(4, "Gather")]),
    bytes(2, "tiny"),
    bytes(5, [
      int(1, vocabulary.length),
      int(1, labels.length),
      int(2, FLOAT),
      bytes(8, "table"),
      bytes(9, Buffer.from(table.buffer)),
    ]),
    value(11, "input_ids", INT64, ["batch", "length"]),
    value(11, "attention_mask", INT64, ["batch", "length"]),
    value(12, "logits", FLOAT, ["batch", "length", labels.length]),
  ];
  return Buffer.concat([int(1, 8), bytes(7, graph), bytes(8, [bytes(1, ""), int(2, 13)])]);
}

/** A WordPiece tokenizer as BERT's, in the format of Hugging Face's library. */
const tokenizer = (vocabulary: readonly string[]): unknown => ({
  version: "1.0",
  added_tokens: SPECIAL.map((content, id) => ({ id, content, special: true, normalized: false })),
  normalizer: { type: "BertNormalizer", clean_text: true, handle_chinese_chars: true, lowercase: false },
  pre_tokenizer: { type: "BertPreTokenizer" },
  post_processor: {
    type: "TemplateProcessing",
    single: [
      { SpecialToken: { id: "[CLS]", type_id: 0 } },
      { Sequence: { id: "A", type_id: 0 } },
      { SpecialToken: { id: "[SEP]", type_id: 0 } },
    ],
    pair: [],
    special_tokens: {
      "[CLS]": { id: "[CLS]", ids: [2], tokens: ["[CLS]"] },
      "[SEP]": { id: "[SEP]", ids: [3], tokens: ["[SEP]"] },
    },
  },
  decoder: { type: "WordPiece", prefix: "##", cleanup: true },
  model: {
    type: "WordPiece",
    unk_token: "[UNK]",
    continuing_subword_prefix: "##",
    max_input_chars_per_word: 100,
    vocab: Object.fromEntries(vocabulary.map((piece, id) => [piece, id])),
  },
});
