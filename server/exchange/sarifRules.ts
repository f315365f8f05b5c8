import type { DiagnosticCode, Severity } from "../engine/diagnostics/diagnostic";
import type { Language } from "../engine/messages/language";

interface RuleText {
  readonly name: string;
  readonly level: SarifLevel;
  readonly short: Readonly<Record<Language, string>>;
  readonly full: Readonly<Record<Language, string>>;
}

export type SarifLevel = "error" | "warning" | "note";

/** SARIF has no information and no hint: both are notes. */
export const LEVELS: Readonly<Record<Severity, SarifLevel>> = {
  error: "error",
  warning: "warning",
  information: "note",
  hint: "note",
};

/** What each finding means, for people who read the results elsewhere. */
export const RULE_TEXTS: Readonly<Record<DiagnosticCode, RuleText>> = {
  "unsourced-figure": {
    name: "UnsourcedFigure",
    level: "warning",
    short: { en: "A figure that nobody is named for.", ar: "رقم لا يُذكر مصدره." },
    full: {
      en: "The figure makes a claim that a reader could check, and the text names nobody who said it.",
      ar: "يدّعي الرقم ما يمكن للقارئ التحقق منه، ولا يذكر النص من قاله.",
    },
  },
  "anonymous-source": {
    name: "AnonymousSource",
    level: "note",
    short: { en: "A figure whose source has no name.", ar: "رقم مصدره مجهول." },
    full: {
      en: "The figure is reported from a source that the text does not name.",
      ar: "نُقل الرقم عن مصدر لا يسمّيه النص.",
    },
  },
  "conflicting-figures": {
    name: "ConflictingFigures",
    level: "warning",
    short: {
      en: "Figures for one quantity that cannot all be true.",
      ar: "أرقام لكمية واحدة لا يمكن أن تصح معًا.",
    },
    full: {
      en: "Reports give figures for one real-world quantity that exclude each other, in one article or in several.",
      ar: "تعطي التقارير لكمية واحدة أرقامًا ينفي بعضها بعضًا، في مقال واحد أو أكثر.",
    },
  },
  "denied-figure": {
    name: "DeniedFigure",
    level: "note",
    short: { en: "A figure that its source denies.", ar: "رقم ينفيه مصدره." },
    full: {
      en: "The source that is named for the figure denies it.",
      ar: "ينفي المصدر المذكور صحة الرقم.",
    },
  },
  arithmetic: {
    name: "FiguresDoNotAddUp",
    level: "warning",
    short: { en: "Figures that do not add up.", ar: "أرقام لا تستقيم حسابيًا." },
    full: {
      en: "A part is more than its whole, or a percentage of one whole is above 100.",
      ar: "جزء أكبر من الكل، أو نسبة من كلٍّ واحد تتجاوز المئة.",
    },
  },
  "headline-differs": {
    name: "HeadlineDiffers",
    level: "warning",
    short: { en: "A headline's figure that the body tells otherwise.", ar: "رقم في العنوان يخالفه المتن." },
    full: {
      en: "The headline gives a figure for a quantity, and all that the body says of that quantity excludes it.",
      ar: "يذكر العنوان رقمًا لكمية، وكل ما يذكره المتن عنها يخالفه.",
    },
  },
};
