import { html, nothing, render, type TemplateResult } from "lit-html";
import type { SearchHit, SearchResult } from "../../../../server/protocol/annotations";
import type { ReviewItemState } from "../../../../server/protocol/review";
import { concordanceMessagesIn } from "../../../messages/concordance/inLanguage";
import type { Language } from "../../../messages/language";
import { articleNames } from "../../shared/articleNames";
import { isolated } from "../../shared/bidi";
import type { Host } from "../../shared/host";
import { labelKey, type ConcordanceVerdict, type FromConcordance, type ToConcordance } from "../messages";
import { byArticle } from "../model/selection";
import { headTemplate, STATES, type Wanted } from "./head";
import { createLines } from "./lines";

export type ConcordanceHost = Host<ToConcordance, FromConcordance, Wanted>;

const FRESH: Wanted = { query: "", states: STATES.filter((state) => state !== "rejected"), order: "article" };
const NO_COUNTS = { suggestion: 0, accepted: 0, corrected: 0, added: 0, rejected: 0, lost: 0 };
/** Lines that are drawn before more are asked for. */
const FIRST = 200;

/** The concordance in its page. */
export function showConcordance(host: ConcordanceHost, language: Language): void {
  const texts = concordanceMessagesIn(language);
  const page = document.createElement("div");
  document.body.append(page);
  let wanted: Wanted = { ...FRESH, ...host.kept() };
  let limit = FIRST;
  let result: SearchResult | undefined;
  let names: ReadonlyMap<string, string> = new Map();
  let labels: Readonly<Record<string, string>> = {};
  let progress: Extract<ToConcordance, { type: "result" }>["progress"] | undefined;
  /** What is asked before many are decided at once. */
  let asked: { readonly verdict: "accept" | "reject"; readonly hits: readonly SearchHit[] } | undefined;
  let status = "";

  const search = (): void => host.send({ type: "search", params: { ...wanted, limit } });
  const want = (change: Partial<Wanted>): void => {
    wanted = { ...wanted, ...change };
    limit = FIRST;
    host.keep(wanted);
    search();
    draw();
  };
  const toggle = (state: ReviewItemState): void => {
    const others = wanted.states.filter((one) => one !== state);
    want({ states: others.length < wanted.states.length ? others : [...wanted.states, state] });
  };
  const say = (text: string): void => {
    status = text;
    draw();
  };
  const focusSearch = (): void => page.querySelector("input")?.focus();
  const decide = (verdict: ConcordanceVerdict, hits: readonly SearchHit[]): void => {
    if (hits.length > 0) host.send({ type: "decide", verdict, decisions: byArticle(hits) });
  };
  const ask = (verdict: ConcordanceVerdict): void => {
    const hits = lines.all(verdict);
    if (verdict === "withdraw" || hits.length === 0) return;
    asked = { verdict, hits };
    draw();
    page.querySelector<HTMLElement>(".asked .yes")?.focus();
  };
  const answer = (isYes: boolean): void => {
    if (asked && isYes) decide(asked.verdict, asked.hits);
    asked = undefined;
    draw();
    lines.focus();
  };
  const showMore = (): void => {
    limit += FIRST;
    search();
  };

  const lines = createLines({
    page,
    style: () => ({
      texts,
      nameOf: (uri) => names.get(uri) ?? uri,
      labelOf: (hit) => labels[labelKey(hit)] ?? hit.label,
    }),
    redraw: () => draw(),
    open: ({ uri, range }, look) => host.send({ type: "open", uri, range, look }),
    decide,
    decideAll: ask,
    undo: () => host.send({ type: "undo" }),
    search: focusSearch,
  });
  const leave = (event: KeyboardEvent): void => {
    if (!["ArrowDown", "Enter", "Escape"].includes(event.key)) return;
    event.preventDefault();
    lines.focus();
  };

  const askedTemplate = (): TemplateResult | typeof nothing =>
    asked === undefined
      ? nothing
      : html`<div class="asked" role="alertdialog" aria-label=${texts.askAll(asked.verdict, asked.hits.length)}>
          <span>${isolated(texts.askAll(asked.verdict, asked.hits.length))}</span>
          <button type="button" class="yes" @click=${() => answer(true)} @keydown=${onAnswerKey}>${texts.yes}</button>
          <button type="button" @click=${() => answer(false)} @keydown=${onAnswerKey}>${texts.no}</button>
        </div>`;
  const onAnswerKey = (event: KeyboardEvent): void => {
    if (event.key === "Escape") answer(false);
  };
  const notes = (): readonly TemplateResult[] => {
    if (progress?.stopped) return [html`<p class="note">${texts.stopped}</p>`];
    if (progress && progress.waiting > 0) {
      const done = progress.articles - progress.waiting;
      return [html`<p class="note">${isolated(texts.reading(done, progress.articles))}</p>`];
    }
    return result?.total === 0 ? [html`<p class="note">${texts.nothing}</p>`] : [];
  };
  const summary = ({ total }: SearchResult): TemplateResult => {
    const button = (verdict: "accept" | "reject"): TemplateResult => {
      const { length } = lines.all(verdict);
      const name = verdict === "accept" ? texts.acceptAll(length) : texts.rejectAll(length);
      return html`<button type="button" class="action" ?disabled=${length === 0} @click=${() => ask(verdict)}>
        ${isolated(name)}
      </button>`;
    };
    return html`<p class="found">
      <span
        >${isolated(texts.found(total))}${lines.selected() > 0 ? html` · ${isolated(texts.selected(lines.selected()))}` : nothing}</span
      >
      ${button("accept")}${button("reject")}
    </p>`;
  };
  const draw = (): void => {
    const more = (result?.total ?? 0) - (result?.hits.length ?? 0);
    render(
      html`${headTemplate(texts, wanted, result?.counts ?? NO_COUNTS, { want, toggle, leave })}
        ${result === undefined ? nothing : summary(result)}${askedTemplate()}${notes()}${lines.template()}
        ${more > 0 ? html`<button type="button" class="more" @click=${showMore}>${isolated(texts.more(more))}</button>` : nothing}
        <footer>${isolated(texts.keys)}</footer>
        <div class="status" role="status">${isolated(status)}</div>`,
      page,
    );
  };

  const SAID = { accept: texts.accepted, reject: texts.rejected, withdraw: texts.withdrawn } as const;
  host.receive((message) => {
    switch (message.type) {
      case "query": {
        want({ query: message.query });
        lines.focus();
        return;
      }
      case "decided":
        say(SAID[message.verdict](message.count));
        return;
      case "undone":
        say(message.done ? texts.undone : texts.nothingToUndo);
        return;
      case "say":
        say(message.text);
        return;
      case "result": {
        const isFirst = result === undefined;
        progress = message.progress;
        if (message.result !== null) {
          result = message.result;
          labels = message.labels;
          names = articleNames(result.hits.map(({ uri }) => uri));
          lines.show(result.hits);
        } else draw();
        if (isFirst && document.activeElement === document.body) focusSearch();
      }
    }
  });
  draw();
  host.send({ type: "ready" });
  search();
}
