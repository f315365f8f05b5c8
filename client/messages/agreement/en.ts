import { isolate } from "../isolate";
import { english } from "../plural";
import type { AgreementMessages } from "./messages";

export const agreementEn: AgreementMessages = {
  title: "Agreement between Annotators",
  hint: "Beside each value stands how many tokens or spans were compared.",
  kinds: { entity: "Names", figure: "Figures", attribution: "Attributions" },
  articles: (count) =>
    english(count, {
      one: "# article with more than one annotator",
      other: "# articles with more than one annotator",
    }),
  allLabels: "all labels",
  label: "Label",
  allAnnotators: "All annotators",
  measures: {
    cohenKappa: "Cohen's κ",
    exactF1: "F1, exact",
    overlappingF1: "F1, overlapping",
    fleissKappa: "Fleiss' κ",
    alpha: "Krippendorff's α",
    alphaU: "αU",
  },
  meanings: {
    cohenKappa: "Agreement of two annotators on tokens, above chance",
    exactF1: "Spans that are equal in place and label, of the spans of both",
    overlappingF1: "Spans of one label that share a character, of the spans of both",
    fleissKappa: "Agreement of all annotators on tokens, above chance, in the articles that all have annotated",
    alpha: "Krippendorff's alpha on tokens, nominal",
    alphaU: "Krippendorff's alpha for unitizing: on spans and their bounds",
  },
  undefined: "undefined",
  undefinedHint: "Nothing to compare, or no disagreement that chance could have made",
  compared: (count) => `compared: ${isolate(count)}`,
  work: "To adjudicate",
  columns: {
    article: "Article",
    annotators: "Annotators",
    agreed: "Agreed",
    differences: "Differences",
    open: "To decide",
  },
  names: (names) => names.map((name) => isolate(name)).join(", "),
  adjudicate: (article) => `Adjudicate ${isolate(article)}`,
  nothing: "No article has the files of two annotators.",
  nothingHint: `Where each annotator has a file (${isolate("NAME.<annotator>.isnad.jsonl")}; setting ${isolate("isnad.annotationFile")}: ${isolate("own")}), this shows how far they agree.`,
  reading: "Reading the articles…",
};
