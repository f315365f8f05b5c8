import { render } from "lit-html";
import type { ReaderMessages } from "../../../messages/reader";
import { attributeFacts } from "../../../messages/schemeNames";
import type { Scene } from "../actions/action";
import { fittingLabels } from "../actions/change";
import { isUndecided, itemsById } from "../adjudication/differences";
import type { ReaderCommand } from "../keys";
import type { Mode, ReviewMessage } from "../messages";
import { progressOf } from "../review/progress";
import { articleLabelName, articleLabels } from "../review/articleLabels";
import { focused, isOpen } from "../review/review";
import { labelRules } from "../surface/labelColors";
import { labelClasses } from "../surface/markDecorations";
import { footerTemplate } from "./footer";
import { headerTemplate, type AdjudicationProgress } from "./header";

export interface ChromeActions {
  readonly run: (command: ReaderCommand, argument?: unknown) => void;
  readonly setMode: (mode: Mode) => void;
}

/** The frame around the text: what the article is and how far it is reviewed above, the keys below. */
export interface Chrome {
  readonly root: HTMLElement;
  /** Where the text goes. */
  readonly main: HTMLElement;
  readonly draw: (scene: Scene) => void;
  readonly reviewed: (review: ReviewMessage) => void;
  /** Shows and reads aloud what was done. */
  readonly say: (sentence: string) => void;
  readonly remove: () => void;
}

function adjudicationProgress(review: Scene["review"]): AdjudicationProgress | null {
  if (review.adjudication === null) return null;
  const { differences, agreed } = review.adjudication;
  const items = itemsById(review);
  const decided = differences.filter((difference) => !isUndecided(items, difference)).length;
  return { decided, differences: differences.length, agreed };
}

export function createChrome(text: ReaderMessages, actions: ChromeActions): Chrome {
  const root = document.createElement("div");
  root.className = "reader";
  const [header, main, footer] = (["header", "main", "footer"] as const).map((tag) => document.createElement(tag));
  root.append(...[header, main, footer].filter((part) => part !== undefined));
  document.body.append(root);
  const colors = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, colors];

  let said = "";
  let annotator: string | null = null;
  let readOnly: string | null = null;
  let waiting = true;
  let labels: Scene["review"]["labels"] | undefined;
  let last: Scene | undefined;

  const draw = (scene: Scene): void => {
    last = scene;
    const { review, mode } = scene;
    if (labels !== review.labels) {
      labels = review.labels;
      colors.replaceSync(labelRules(labels));
    }
    root.dataset["mode"] = mode;
    const classes = labelClasses(review);
    const progress = progressOf(review);
    render(
      headerTemplate(
        {
          progress,
          adjudication: adjudicationProgress(review),
          labels: articleLabels(review).map((item) => ({
            name: articleLabelName(review, item.label),
            facts: attributeFacts(review, item, text),
            className: classes.get(`document ${item.label}`) ?? "",
            isSuggestion: isOpen(item),
          })),
          annotator,
          mode,
          waiting,
          readOnly,
          said,
        },
        text,
        {
          setMode: actions.setMode,
          labelArticle: () => actions.run("labelArticle"),
          showLost: () => actions.run("lost"),
        },
      ),
      header ?? root,
    );
    render(
      footerTemplate(
        {
          mode,
          picking: review.picking?.what ?? null,
          labels: mode === "annotate" ? fittingLabels(scene) : [],
          present: focused(review)?.label ?? null,
          labelClass: ({ kind, id }) => classes.get(`${kind} ${id}`) ?? "",
        },
        text,
        actions.run,
      ),
      footer ?? root,
    );
  };
  const redraw = (): void => {
    if (last !== undefined) draw(last);
  };
  return {
    root,
    main: main ?? root,
    draw,
    reviewed: (review) => {
      ({ annotator, readOnly } = review);
      waiting = false;
      redraw();
    },
    say: (sentence) => {
      said = sentence;
      redraw();
    },
    remove: () => {
      root.remove();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== colors);
    },
  };
}
