import type { Annotation, Decision } from "../annotations/annotation";
import { isMostly } from "../annotations/review/covers";
import { DIAGNOSTIC_CODES } from "../engine/diagnostics/diagnostic";
import { isolate } from "../engine/messages/isolate";
import { overlaps, touches, type Span } from "../engine/text/span";
import type { Context } from "./context";
import { nameIn } from "./labelNames";
import { escaped } from "./markdown";
import { rulingsOf } from "./rulings";
import { textsIn } from "./texts";
import { annotationValue } from "./values";

/** A sentence with who decided so, and why. */
function signed(sentence: string, decision: Decision | null): string {
  const who = [decision?.by, decision?.reason].filter((part) => part != null && part !== "");
  return [sentence, ...who.map((part) => isolate(part ?? ""))].join(" — ");
}

/** What an annotation says of its words: the name of its label, and a figure's value. */
function saidBy({ workspace, language }: Context, uri: string, annotation: Annotation): string {
  const { kind, label } = annotation;
  const name = nameIn(workspace.projectOf(uri).tagset, kind, label)?.[language()];
  const facts = [name || label, annotationValue(annotation)].filter((fact) => fact !== null && fact !== "");
  return facts.map((fact) => isolate(fact ?? "")).join(" · ");
}

/** What annotators make of a finding: that it stands, or what it is instead. */
function verdictOn(context: Context, uri: string, annotation: Annotation): string {
  const texts = textsIn(context.language()).verdicts;
  if (annotation.decision?.verdict === "rejected") return texts.rejected;
  if (annotation.origin.kind === "machine") return texts.accepted;
  return texts[annotation.origin.kind === "human" ? "added" : "corrected"](saidBy(context, uri, annotation));
}

/**
 * What annotators have decided about a figure or a name, and about what is found there: a heading and a list in Markdown, or
 * nothing.
 */
export function decidedHover(context: Context, uri: string, kind: "figure" | "entity", span: Span): readonly string[] {
  const { sheets, language } = context;
  const texts = textsIn(language());
  const annotations = (sheets.known(uri)?.live.placed ?? [])
    .map(({ now }) => now)
    .filter((one) => one.kind === kind && one.decision !== null && isMostly(one.spans, [span]))
    .map((one) => signed(verdictOn(context, uri, one), one.decision));
  const rulings = rulingsOf(sheets.known(uri))
    .filter(({ spans }) => kind === "figure" && spans.some((ruled) => overlaps(ruled, span)))
    .map(({ label, attributes: { verdict, other }, decision }) => {
      const rule = DIAGNOSTIC_CODES.find((code) => code === label);
      const finding = rule ? texts.rules[rule] : label;
      return signed(texts.ruled[verdict](verdict === "accepted" ? finding : (other?.quote ?? finding)), decision);
    });
  const lines = [...annotations, ...rulings].map((line) => `- ${escaped(line)}`);
  return lines.length > 0 ? [`**${texts.decided}**`, lines.join("\n")] : [];
}

/** What annotators have marked at an offset where the engine finds nothing: Markdown, and the words that it is about. */
export function annotationHover(
  context: Context,
  uri: string,
  offset: number,
): { readonly text: string; readonly span: Span } | null {
  for (const { now } of context.sheets.known(uri)?.live.placed ?? []) {
    const span = now.spans.find((one) => touches(one, offset));
    const isMark = now.kind === "figure" || now.kind === "entity";
    if (!span || !isMark || now.decision === null || now.decision.verdict === "rejected") continue;
    const decided = decidedHover(context, uri, now.kind, span);
    return { text: [`**${escaped(saidBy(context, uri, now))}**`, ...decided].join("\n\n"), span };
  }
  return null;
}
