import type { Diagnostic, Related } from "../diagnostics/diagnostic";
import { isolate } from "./isolate";
import type { Language } from "./language";
import { quantityName, textsOf } from "./quantityName";

/** How many other reports a message names before it sums up the rest. */
const NAMED_REPORTS = 3;

function reportsOf(related: readonly Related[], language: Language): readonly string[] {
  const texts = textsOf(language);
  const named = related
    .slice(0, NAMED_REPORTS)
    .map(({ text, source }) =>
      source === null ? texts.report(isolate(text)) : texts.reportBy(isolate(text), isolate(source)),
    );
  const rest = related.length - named.length;
  return rest > 0 ? [...named, texts.more(rest, isolate(String(rest)))] : named;
}

/** A diagnostic in words. Numbers, Latin text and quoted spans stand in bidi isolates (U+2068 … U+2069). */
export function describe(diagnostic: Diagnostic, language: Language): string {
  const texts = textsOf(language);
  const { args, related } = diagnostic;
  const figure = isolate(args["figure"] ?? "");
  switch (diagnostic.code) {
    case "unsourced-figure":
      return texts.unsourced(figure);
    case "anonymous-source":
      return texts.anonymous(figure, isolate(args["source"] ?? ""));
    case "conflicting-figures": {
      const put =
        args["verdict"] === "denied" ? texts.denied : args["verdict"] === "update" ? texts.updated : texts.conflicting;
      return put(figure, quantityName(args["quantity"] ?? "", language), reportsOf(related, language), related.length);
    }
  }
}
