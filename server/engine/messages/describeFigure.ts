import type { Attribution, Status } from "../attributions/attribution";
import type { Related } from "../diagnostics/diagnostic";
import type { Figure } from "../figures/figure";
import { isolate } from "./isolate";
import type { Language } from "./language";
import { textsOf } from "./quantityName";

/** What is known of a figure when it is hovered. */
export interface FigureFacts {
  readonly figure: Figure;
  readonly attribution: Attribution | null;
  readonly status: Status;
  /** Reports that exclude it, from the diagnostics `conflicting-figures`. */
  readonly otherwise: readonly Related[];
}

/** A hover's parts, plain text without mark-up; numbers and quoted text isolated. */
export interface FigureWords {
  /** Kind, interval, what is counted. */
  readonly value: string;
  /** Who said so, and by which words we know. */
  readonly teller: string;
  /** Whether the source is named, and what it does with the figure; null for a figure that needs no source. */
  readonly standing: string | null;
  /** One for each report that says otherwise, with where it stands. */
  readonly otherwise: readonly { readonly text: string; readonly related: Related }[];
}

/** A number as people read it, grouped by thousands, European digits, isolated. */
function numberInWords(value: number, language: Language): string {
  const format = new Intl.NumberFormat(language === "ar" ? "ar-u-nu-latn" : "en", { maximumFractionDigits: 6 });
  return isolate(format.format(value));
}

/** ISO strings and units follow the interval where the figure has them: `20 %`, `5,000,000 USD`, `2015-07-21`. */
function valueOf(figure: Figure, language: Language): string {
  const texts = textsOf(language);
  const put = (value: number | null): string | null => (value === null ? null : numberInWords(value, language));
  const valued = figure.lo !== null || figure.hi !== null;
  const interval = valued ? texts.interval(put(figure.lo), put(figure.hi), figure.qualifier) : "";
  const sign = figure.kind === "percent" ? "%" : (figure.unit ?? "");
  const amount = [interval, sign === "" || !valued ? "" : isolate(sign)].filter((part) => part !== "").join(" ");
  const parts = [
    texts.kind[figure.kind],
    amount,
    figure.iso === null ? "" : isolate(figure.iso),
    figure.counted ? isolate(figure.counted.text) : "",
  ];
  return parts.filter((part) => part !== "").join(texts.separator);
}

/** A figure in words for a hover, in a language. Never throws. */
export function describeFigure(facts: FigureFacts, language: Language): FigureWords {
  const texts = textsOf(language);
  const { figure, attribution, status } = facts;
  const isClaim = figure.role === "claim";
  const teller = attribution
    ? texts.saidBy(isolate(attribution.source.text), attribution.cue.text === "" ? "" : isolate(attribution.cue.text))
    : isClaim
      ? texts.narrator
      : texts.role[figure.role];
  const standing = attribution
    ? [texts.sourceSort[attribution.source.sort], texts.status[status]].join(texts.separator)
    : isClaim && status !== "affirmed"
      ? texts.status[status]
      : null;
  return {
    value: valueOf(figure, language),
    teller,
    standing,
    otherwise: facts.otherwise.map((related) => ({
      related,
      text: texts.heldIn(
        isolate(related.text),
        isolate(related.reference.path),
        related.source === null ? null : isolate(related.source),
      ),
    })),
  };
}
