import { html, nothing, render } from "lit-html";
import { BOARD_VERDICTS, type BoardVerdict } from "../../../../server/protocol/messages";
import { boardMessagesIn } from "../../../messages/board/inLanguage";
import type { Language } from "../../../messages/language";
import { isolated } from "../../shared/bidi";
import type { Host } from "../../shared/host";
import type { BoardProgress, FromBoard, ReportPlace, ToBoard } from "../messages";
import { articleNames } from "../../shared/articleNames";
import { formatIn } from "../model/format";
import type { Words } from "../model/labels";
import { findReport, rowsOf, wantedRows, WANTED_AT_FIRST, type Row, type Wanted } from "../model/rows";
import type { Focus } from "./cells";
import { createGrid } from "./grid";
import { headTemplate } from "./head";
import { notesTemplate } from "./notes";

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
  const page = document.createElement("div");
  document.body.append(page);
  let state: BoardState = { ...FRESH, ...host.kept() };
  let articles = 0;
  let rows: readonly Row[] = [];
  let words: Words = { texts, format: formatIn(language), nameOf: (uri) => uri };
  let progress: BoardProgress | undefined;
  /** What has just been done, to be read out. */
  let status = "";
  /** A report that somebody asked for and that is not on the board yet. */
  let wantedPlace: ReportPlace | undefined;

  const keep = (change: Partial<BoardState>): void => {
    state = { ...state, ...change };
    host.keep(state);
  };
  const want = (change: Partial<Wanted>): void => {
    keep({ wanted: { ...state.wanted, ...change } });
    status = texts.shown(wantedRows(rows, state.wanted, words.nameOf).length);
    draw();
  };
  const toggle = (verdict: BoardVerdict): void => {
    const { verdicts } = state.wanted;
    const others = verdicts.filter((one) => one !== verdict);
    want({ verdicts: others.length < verdicts.length ? others : [...verdicts, verdict] });
  };
  const showAll = (): void => {
    want({ verdicts: BOARD_VERDICTS, query: "" });
    grid.focus(null);
  };
  const leaveSearch = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && state.wanted.query !== "") want({ query: "" });
    else if (["ArrowDown", "Enter", "Escape"].includes(event.key)) grid.focus(null);
    else return;
    event.preventDefault();
  };

  const grid = createGrid({
    page,
    label: texts.title,
    direction: language === "ar" ? "rtl" : "ltr",
    start: state.focus,
    redraw: () => draw(),
    open: ({ uri, range }, look) => host.send({ type: "open", place: { uri, range }, look }),
    focused: (focus) => keep({ focus }),
    search: () => page.querySelector("input")?.focus(),
  });
  const draw = (): void => {
    const wanted = wantedRows(rows, state.wanted, words.nameOf);
    const quantities = rows.map(({ quantity }) => quantity);
    const actions = { toggle, search: (query: string) => want({ query }), leaveSearch };
    const template = html`${
        progress &&
        html`${headTemplate(texts, articles, quantities, state.wanted, actions)}
        ${notesTemplate(texts, progress, { rows: rows.length, shown: wanted.length, showAll })}`
      }${grid.template(wanted, words)}${wanted.length > 0 ? html`<footer>${texts.keys}</footer>` : nothing}
      <div class="spoken" role="status">${isolated(status)}</div>`;
    grid.keepFocus(() => render(template, page));
  };
  /** Shows a report, even where the filters hide its row. */
  const reveal = (): void => {
    const found = wantedPlace && findReport(rows, wantedPlace);
    if (found === undefined) return;
    wantedPlace = undefined;
    const { verdicts } = state.wanted;
    const { verdict } = found.row.quantity;
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
        const names = articleNames(rows.flatMap(({ quantity }) => quantity.reports.map(({ uri }) => uri)));
        words = { ...words, nameOf: (uri) => names.get(uri) ?? uri };
      }
      draw();
      if (isFirst) window.scrollTo({ top: state.top });
    }
    reveal();
  });
  window.addEventListener("scroll", () => keep({ top: window.scrollY }), { passive: true });
  draw(); // the width of the rows is known before there are any
  grid.watchWidth();
  host.send({ type: "ready" });
}
