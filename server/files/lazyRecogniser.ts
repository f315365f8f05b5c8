import { readFileSync } from "node:fs";
import { readModel } from "../engine/entities/model/packed";
import { modelRecogniser } from "../engine/entities/model/recogniser";
import type { Recogniser } from "../engine/entities/recogniser";

/**
 * The recogniser of a packed model, read when it is first asked for: an editor without articles never reads it. Where
 * the file is missing or no model, there is none, and the rules work alone. The reading is synchronous because an
 * analysis is; it takes a few milliseconds, once.
 */
export function lazyRecogniser(file: string): () => Recogniser | undefined {
  let recogniser: Recogniser | undefined;
  let isRead = false;
  return () => {
    if (!isRead) {
      isRead = true;
      recogniser = readRecogniser(file);
    }
    return recogniser;
  };
}

function readRecogniser(file: string): Recogniser | undefined {
  try {
    const model = readModel(readFileSync(file));
    return model && modelRecogniser(model);
  } catch {
    return undefined;
  }
}
