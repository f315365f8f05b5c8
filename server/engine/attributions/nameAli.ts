import { PREPOSITIONS } from "../lexicon/clauseWords";
import { sourceHead } from "../lexicon/sourceNouns";
import { isThat } from "./that";
import type { ParagraphView } from "./paragraphView";

/** A word that can stand beside علي in a name: no article, no preposition, no verb of saying, no noun of an office. */
const plain = (view: ParagraphView, at: number): boolean =>
  view.tokens[at]?.kind === "word" &&
  !/^[وفب]?(?:ال|لل)/u.test(view.norm(at)) &&
  !PREPOSITIONS.has(view.norm(at)) &&
  view.form(at) === undefined &&
  sourceHead(view.norm(at)) === undefined;

/** Whether a verb right before a name of one or two words hands nothing over behind على. */
function takesNoAla(view: ParagraphView, index: number): boolean {
  const form = view.form(index) ?? view.form(index - 1);
  return form !== undefined && form.form !== "noun" && !form.verb.takes.has("on");
}

/**
 * Whether a token is the given name علي inside a name (محمد علي بن رمضان): its look-up spelling is also that of the
 * preposition على, so the name has to be written with a dotted ي, before بن or inside a name of the recogniser.
 */
export function isNameAli(view: ParagraphView, index: number): boolean {
  const { start = 0, end = 0 } = view.tokens[index] ?? {};
  if (view.norm(index) !== "علي" || !view.text.slice(start, end).endsWith("\u064A")) return false;
  const name = view.mention(index);
  // الطبيب علي موسى: a person's name that begins with it and goes on.
  if (name && (name === view.mention(index - 1) || (name.type === "PER" && name === view.mention(index + 1))))
    return true;
  if (!plain(view, index - 1)) return false;
  // أضاف فرج علي أن: behind a verb that takes no على the preposition has no place before أنّ.
  return /^(?:بن|ابن)$/u.test(view.norm(index + 1)) || (isThat(view.norm(index + 1)) && takesNoAla(view, index - 2));
}
