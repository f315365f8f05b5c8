import { createRequire } from "node:module";
import { join } from "node:path";

/** What is used of `@huggingface/transformers` (version 4). It is the user's own copy: nothing of it is bundled. */
interface Transformers {
  readonly env: Record<string, unknown>;
  readonly AutoTokenizer: Loader<Tokenizer>;
  readonly AutoModelForTokenClassification: Loader<Model>;
  readonly Tensor: new (type: "int64", data: BigInt64Array, dims: readonly number[]) => unknown;
}

interface Loader<T> {
  readonly from_pretrained: (name: string, options: Readonly<Record<string, unknown>>) => Promise<T>;
}

interface Tokenizer {
  readonly encode: (text: string, options?: { readonly add_special_tokens: boolean }) => readonly number[];
  readonly model_max_length?: number;
}

type Model = (inputs: Readonly<Record<string, unknown>>) => Promise<{
  readonly logits: { readonly dims: readonly number[]; readonly data: ArrayLike<number> };
}>;

/** A model ready to be asked. */
export interface LoadedModel {
  /** The ids of a word's pieces, without the marks that open and close a text. */
  readonly piecesOf: (word: string) => readonly number[];
  /** The ids that open and close every text. */
  readonly opening: readonly number[];
  readonly closing: readonly number[];
  /** The most ids that a text may have, those that open and close it included. */
  readonly longest: number;
  /** The scores of every label for each id, one row after the other. */
  readonly logits: (ids: readonly number[]) => Promise<ArrayLike<number>>;
}

const isTransformers = (value: unknown): value is Transformers =>
  typeof value === "object" && value !== null && "env" in value && "AutoModelForTokenClassification" in value;

/** The package as Node finds it from a folder: in it or above it. Undefined where it is not installed. */
export function transformersFrom(folder: string): Transformers | undefined {
  try {
    const found: unknown = createRequire(join(folder, "isnad.js"))("@huggingface/transformers");
    return isTransformers(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

/** The longest text of BERT and its kin, where neither tokenizer nor configuration says. */
const USUAL_LENGTH = 512;

/** Which file of the model's folder to load: its folder below it and the name of its precision. */
export interface ModelFile {
  readonly subfolder: string;
  readonly dtype: string;
}

/**
 * Loads the model of a folder with the user's package. The package is told to use local files alone, to keep no copies
 * of them and to ask no server. Rejects with the package's own error where it cannot.
 */
export async function loadModel(
  { env, AutoTokenizer, AutoModelForTokenClassification, Tensor }: Transformers,
  folder: string,
  file: ModelFile,
  positions: number | undefined,
): Promise<LoadedModel> {
  Object.assign(env, { allowRemoteModels: false, allowLocalModels: true, useFSCache: false });
  // An absolute path is no name of a model at a server: the package takes it as it is.
  const tokenizer = await AutoTokenizer.from_pretrained(folder, { local_files_only: true });
  const model = await AutoModelForTokenClassification.from_pretrained(folder, { local_files_only: true, ...file });
  const piecesOf = (word: string): readonly number[] => tokenizer.encode(word, { add_special_tokens: false });
  const tensor = (ids: readonly number[]): unknown =>
    new Tensor("int64", BigInt64Array.from(ids, BigInt), [1, ids.length]);
  return {
    piecesOf,
    ...marksAround(tokenizer.encode("و"), piecesOf("و")),
    longest: Math.min(positions ?? USUAL_LENGTH, tokenizer.model_max_length ?? USUAL_LENGTH, USUAL_LENGTH),
    logits: async (ids) => {
      const { logits } = await model({
        input_ids: tensor(ids),
        attention_mask: tensor(ids.map(() => 1)),
        token_type_ids: tensor(ids.map(() => 0)),
      });
      return logits.data;
    },
  };
}

/** What stands before and behind the pieces of a word in a whole text. */
function marksAround(whole: readonly number[], pieces: readonly number[]): Pick<LoadedModel, "opening" | "closing"> {
  const at = whole.findIndex((_, from) => pieces.every((id, index) => whole[from + index] === id));
  return at < 0
    ? { opening: [], closing: [] }
    : { opening: whole.slice(0, at), closing: whole.slice(at + pieces.length) };
}
