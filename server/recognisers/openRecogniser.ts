import type { LabelTypes } from "../engine/entities/labelTypes";
import type { WordLabel } from "../engine/entities/wordLabels";
import type { Paragraph } from "../engine/text/paragraph";
import { isFolder } from "../files/isFolder";
import { labelWords } from "./labelWords";
import { readModelFolder } from "./modelFolder";
import type { RecogniserProblem } from "./problem";
import { loadModel, transformersFrom } from "./transformers";

/** A model that labels paragraphs, and not at once. */
export interface SlowRecogniser {
  /** One label for each token of a paragraph. Rejects where the model fails. */
  readonly label: (paragraph: Paragraph) => Promise<readonly WordLabel[]>;
  readonly types: LabelTypes;
}

/** Opens one from a folder (an absolute path). */
export type OpenRecogniser = (folder: string) => Promise<SlowRecogniser | { readonly problem: RecogniserProblem }>;

/**
 * The ONNX model of a folder, run by the user's own copy of `@huggingface/transformers`, found from the folder as Node
 * finds packages. Nothing is fetched. Never rejects: what is missing comes back as a problem.
 */
export const openRecogniser: OpenRecogniser = async (folder) => {
  const because = (code: RecogniserProblem["code"], detail?: string): { readonly problem: RecogniserProblem } => ({
    problem: { code, folder, ...(detail !== undefined && { detail }) },
  });
  if (!(await isFolder(folder))) return because("no-folder");
  const described = await readModelFolder(folder);
  if (typeof described === "string") return because(described);
  const transformers = transformersFrom(folder);
  if (!transformers) return because("no-package");
  try {
    const model = await loadModel(transformers, folder, described.file, described.positions);
    return { label: (paragraph) => labelWords(model, described.scheme, paragraph), types: described.types };
  } catch (error) {
    return because("unloadable-model", error instanceof Error ? error.message : String(error));
  }
};
