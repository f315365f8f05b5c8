import type { FoundForm } from "../lexicon/reportingForms";
import { sourceHead } from "../lexicon/sourceNouns";
import type { Agreement, Continuity, Status } from "./attribution";
import type { FoundComplement } from "./complement";
import type { CueFrame, Scope } from "./frame";
import type { ParagraphView } from "./paragraphView";
import type { SourcePhrase } from "./sourcePhrase";

function statusOf(form: FoundForm): Status {
  if (form.verb.class === "deny") return "denied";
  return form.verb.class === "doubt" ? "unverified" : "affirmed";
}

function scopeOf(view: ParagraphView, { kind, content }: FoundComplement): Scope {
  if (kind === "noun") return { kind: "noun", from: content };
  return view.opens(content) && kind === "quote"
    ? { kind: "quotation", open: content }
    : { kind: "clause", from: content };
}

/** A name's ending says nothing of who bears it (أكد بوشهوة): there the verb tells the gender. */
function agreementOf(view: ParagraphView, form: FoundForm, subject: SourcePhrase | undefined): Agreement {
  const known = subject !== undefined && (form.gender === null || sourceHead(view.norm(subject.first)) !== undefined);
  return {
    gender: known ? (subject.agreement.gender ?? form.gender) : form.gender,
    plural: form.plural || (subject?.agreement.plural ?? false),
  };
}

/** The frame of a verb with its source, if it has one, and what it hands over, if anything. */
export function verbFrame(
  view: ParagraphView,
  index: number,
  form: FoundForm,
  source: SourcePhrase | null,
  complement: FoundComplement | undefined,
  rest: { readonly first: number; readonly main: boolean; readonly continuity: Continuity },
): CueFrame {
  return {
    ...rest,
    cue: { first: index, last: index + 1, skip: form.at },
    class: form.verb.class,
    source,
    agreement: agreementOf(view, form, source ?? undefined),
    status: statusOf(form),
    scope: complement ? scopeOf(view, complement) : { kind: "none" },
  };
}
