import { BOARD_VERDICTS, type BoardVerdict } from "../../../../server/protocol/messages";
import { boardMessagesIn } from "../../../messages/board/inLanguage";
import type { Language } from "../../../messages/language";
import { element, setText } from "../../shared/element";
import type { Host } from "../../shared/host";
import type { BoardProgress, FromBoard, ReportPlace, ToBoard } from "../messages";
import { articleNames } from "../model/articleNames";
import { formatIn } from "../model/format";
import { findReport, rowsOf, wantedRows, WANTED_AT_FIRST, type Row, type Wanted } from "../model/rows";
import { createCard } from "./card";
import type { Focus } from "./cells";
import { createGrid } from "./grid";
import { createHead } from "./head";
import { notesFor } from "./notes";

/** What is kept while the board is hidden or the window reloads. */
export interface BoardState {
  readonly wanted: Wanted;
  readonly focus: Focus | null;
  /** How far the page is scrolled, in pixels. */
  readonly top: number;
}
export type BoardHost = Host<ToBoard, FromBoard, BoardState>;

const FRESH: BoardState = { wanted: WANTED_AT_FIRST, focus: null, top: 0 };

/** The conflict board in its page. */
export function showBoard(host: BoardHost, language: Language): void {
  const texts = boardMessagesIn(language);
  const format = formatIn(language);
  let state: BoardState = { ...FRESH, ...host.kept() };
  let articles = 0;
  let rows: readonly Row[] = [];
  let names: ReadonlyMap<string, string> = new Map();
  let progress: BoardProgress | undefined;
  /** A report that somebody asked for and that is not on the board yet. */
  let wantedPlace: ReportPlace | undefined;

  const nameOf = (uri: string): string => names.get(uri) ?? uri;
  const keep = (change: Partial<BoardState>): void => {
    state = { ...state, ...change };
    host.keep(state);
  };
  const want = (wanted: Wanted): void => {
    keep({ wanted });
    setText(status, texts.shown(show()));
  };
  const toggle = (verdict: BoardVerdict): void => {
    const { verdicts } = state.wanted;
    const others = verdicts.filter((one) => one !== verdict);
    want({ ...state.wanted, verdicts: others.length < verdicts.length ? others : [...verdicts, verdict] });
  };
  const clearSearch = (): void => {
    head.search.value = "";
    want({ ...state.wanted, query: "" });
  };
  const showAll = (): void => {
    head.search.value = "";
    want({ verdicts: BOARD_VERDICTS, query: "" });
    grid.focus(null);
  };

  const head = createHead(texts, { toggle, query: (query) => want({ ...state.wanted, query }) });
  const note = element("div", { class: "note" });
  const foot = element("footer", {}, texts.keys);
  const status = element("div", { class: "spoken", role: "status" });
  const grid = createGrid({
    label: texts.title,
    direction: language === "ar" ? "rtl" : "ltr",
    card: createCard(),
    open: ({ uri, range }, look) => host.send({ type: "open", place: { uri, range }, look }),
    focused: (focus) => keep({ focus }),
    search: () => head.search.focus(),
  });
  document.body.prepend(head.node, note, grid.node, foot, status);

  /** Draws what is wanted and says how many rows that are. */
  const show = (): number => {
    const wanted = wantedRows(rows, state.wanted, nameOf);
    const quantities = rows.map(({ quantity }) => quantity);
    head.show({ articles, quantities }, state.wanted);
    note.replaceChildren(...notesFor(texts, { progress, rows: rows.length, shown: wanted.length, showAll }));
    grid.show(wanted, { texts, format, nameOf }, state.focus);
    foot.hidden = wanted.length === 0;
    return wanted.length;
  };
  /** Shows a report, even where the filters hide its row. */
  const reveal = (): void => {
    const found = wantedPlace && findReport(rows, wantedPlace);
    if (found === undefined) return;
    wantedPlace = undefined;
    const { verdicts } = state.wanted;
    const { verdict } = found.row.quantity;
    head.search.value = "";
    want({ verdicts: verdicts.includes(verdict) ? verdicts : [...verdicts, verdict], query: "" });
    grid.focus({ row: found.row.id, report: found.report });
  };

  host.receive((message) => {
    if (message.type === "reveal") wantedPlace = message.place;
    else {
      const isFirst = progress === undefined;
      progress = message.progress;
      if (message.board !== null) {
        articles = message.board.articles;
        rows = rowsOf(message.board.quantities);
        names = articleNames(rows.flatMap(({ quantity }) => quantity.reports.map(({ uri }) => uri)));
      }
      show();
      if (isFirst) window.scrollTo({ top: state.top });
    }
    reveal();
  });
  head.search.addEventListener("keydown", (event) => {
    const { key } = event;
    if (key === "Escape" && head.search.value !== "") clearSearch();
    else if (key === "ArrowDown" || key === "Enter" || key === "Escape") grid.focus(null);
    else return;
    event.preventDefault();
  });
  window.addEventListener("scroll", () => keep({ top: window.scrollY }), { passive: true });
  host.send({ type: "ready" });
}
