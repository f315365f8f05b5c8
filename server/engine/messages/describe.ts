import type { Diagnostic, Related } from "../diagnostics/diagnostic";
import { isolate } from "./isolate";
import type { Language } from "./language";
import { quantityName, textsOf } from "./quantityName";

/** How many other reports a message names: the line is cut in lists of findings, and the rest stands below it. */
const NAMED_REPORTS = 2;

function namedReports(related: readonly Related[], language: Language): string {
  const texts = textsOf(language);
  const named = related
    .slice(0, NAMED_REPORTS)
    .map(({ text, source }) =>
      source === null ? texts.report(isolate(text)) : texts.reportBy(isolate(text), isolate(source)),
    );
  return texts.reports(named, related.length - named.length);
}

function put({ code, args }: Diagnostic, others: string, language: Language): string {
  const texts = textsOf(language);
  const figure = isolate(args["figure"] ?? "");
  switch (code) {
    case "unsourced-figure":
      return texts.unsourced(figure);
    case "anonymous-source":
      return texts.anonymous(figure, isolate(args["source"] ?? ""));
    case "denied-figure":
      return texts.deniedBySource(figure, isolate(args["source"] ?? ""));
    case "arithmetic":
      if (args["sum"] !== undefined) return texts.sharesExceed(isolate(args["sum"]));
      return args["whole"] === undefined
        ? texts.moreThanAll(figure)
        : texts.moreThanWhole(figure, isolate(args["whole"]));
    case "headline-differs":
      return texts.headlineDiffers(figure, others);
    case "conflicting-figures": {
      const { verdict } = args;
      const say = verdict === "denied" ? texts.denied : verdict === "update" ? texts.updated : texts.conflicting;
      return say(figure, others, quantityName(args["quantity"] ?? "", language));
    }
  }
}

/**
 * A diagnostic in one line of words, what matters most first. Numbers, Latin text and quoted spans stand in bidi
 * isolates (U+2068 … U+2069).
 */
export const describe = (diagnostic: Diagnostic, language: Language): string =>
  put(diagnostic, namedReports(diagnostic.related, language), language);

/** The same where the other reports are listed below: they are counted, not named. */
export const describeBriefly = (diagnostic: Diagnostic, language: Language): string =>
  put(diagnostic, textsOf(language).otherReports(diagnostic.related.length), language);
