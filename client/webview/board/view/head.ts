import {
  BOARD_VERDICTS,
  SOURCE_KINDS,
  type BoardQuantity,
  type BoardResult,
  type BoardVerdict,
} from "../../../../server/protocol/messages";
import type { BoardMessages } from "../../../messages/board/messages";
import { element, setText } from "../../shared/element";
import { SOURCE_SHAPES, VERDICT_SHAPES } from "../layout/shapes";
import { countVerdicts, type Wanted } from "../model/rows";
import { sign } from "./draw";

/** What stands over the rows: what the board holds, filters, search, legend. */
export interface Head {
  readonly node: HTMLElement;
  readonly search: HTMLInputElement;
  readonly show: (board: BoardResult, wanted: Wanted) => void;
}

export function createHead(
  texts: BoardMessages,
  on: { readonly toggle: (verdict: BoardVerdict) => void; readonly query: (query: string) => void },
): Head {
  const summary = element("p", { class: "summary" });
  const filters = BOARD_VERDICTS.map((verdict) => {
    const button = element("button", { class: `filter ${verdict}`, type: "button" });
    button.addEventListener("click", () => on.toggle(verdict));
    return { verdict, button };
  });
  const search = element("input", {
    type: "search",
    placeholder: texts.search,
    "aria-label": texts.search,
    dir: "auto",
    spellcheck: "false",
  });
  search.addEventListener("input", () => on.query(search.value));
  const legend = element("ul", { class: "legend", "aria-label": texts.legend });
  const node = element(
    "header",
    {},
    element("h1", {}, texts.title),
    summary,
    element(
      "div",
      { class: "tools" },
      element(
        "div",
        { class: "filters", role: "group", "aria-label": texts.filters },
        ...filters.map(({ button }) => button),
      ),
      search,
    ),
    legend,
  );
  return {
    node,
    search,
    show: ({ articles, quantities }, wanted) => {
      const counts = countVerdicts(quantities);
      setText(summary, `${texts.summary(articles, quantities.length, counts.conflict)}. ${texts.hint}`);
      for (const { verdict, button } of filters) {
        const label = element("span", {}, texts.filter(texts.verdicts[verdict], counts[verdict]));
        button.replaceChildren(sign(VERDICT_SHAPES[verdict]), label);
        button.setAttribute("aria-pressed", String(wanted.verdicts.includes(verdict)));
      }
      legend.replaceChildren(...legendOf(quantities, texts));
      // The reader's own typing is never written over.
      if (document.activeElement !== search) search.value = wanted.query;
    },
  };
}

/** The kinds of sources that occur, each with its shape. */
function legendOf(quantities: readonly BoardQuantity[], texts: BoardMessages): readonly HTMLElement[] {
  const kinds = new Set(quantities.flatMap(({ reports }) => reports.map(({ sourceKind }) => sourceKind)));
  return SOURCE_KINDS.filter((kind) => kinds.has(kind)).map((kind) =>
    element("li", { class: kind }, sign(SOURCE_SHAPES[kind]), texts.sources[kind]),
  );
}
