import { html, nothing, type TemplateResult } from "lit-html";
import { classMap } from "lit-html/directives/class-map.js";
import type { ReviewConflict } from "../../../../server/protocol/review";
import type { ReaderMessages } from "../../../messages/reader";
import { directedSign, sign, signOf, type Sign } from "../chrome/signs";
import type { CardModel } from "./cardModel";

export interface CardActions {
  /** The URI of the article, to tell its own reports from those of others. */
  readonly article: string;
  readonly focus: (id: string) => void;
  readonly nameSource: (id: string) => void;
  readonly showSource: (id: string) => void;
  readonly open: (other: ReviewConflict) => void;
}

const SIGNS: Readonly<Record<CardModel["tone"], Sign | undefined>> = {
  plain: undefined,
  good: "good",
  warning: "warning",
  conflict: "conflict",
};

/** A claim card. Texts of the article are isolated: a Latin name does not turn the Arabic around it. */
export function cardTemplate(
  card: CardModel,
  chosen: boolean,
  text: ReaderMessages,
  actions: CardActions,
): TemplateResult {
  const act = (what: (id: string) => void) => (event: Event) => {
    event.stopPropagation();
    what(card.id);
  };
  return html`<article
    class=${classMap({ card: true, [`tone-${card.tone}`]: true, chosen })}
    data-card=${card.id}
    aria-current=${chosen ? "true" : "false"}
    aria-label=${[card.heading, card.about].join(" ")}
    tabindex="0"
    @click=${act(actions.focus)}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === "Enter" && event.target === event.currentTarget) actions.focus(card.id);
    }}
  >
    <p class="heading">
      ${signOf(SIGNS[card.tone])}
      <bdi class="value">${card.heading}</bdi> <bdi class="about">${card.about}</bdi>
    </p>
    ${
      card.source === null
        ? card.lacksSource
          ? html`<p class="dim">
              ${text.noSource} ·
              <button class="link" @click=${act(actions.nameSource)}>${text.nameSource}</button>
            </p>`
          : nothing
        : html`<p>
            <span class="dim">${text.source}</span>
            <button class="link plain" @click=${act(actions.showSource)}><bdi>${card.source.text}</bdi></button>
            ${card.source.anonymous ? html`<span class="dim">(${text.anonymous})</span>` : nothing}
          </p>`
    }
    ${card.others.map(
      (other) =>
        html`<p class="other verdict-${other.verdict}">
          ${sign(other.verdict)}
          <span class="unseen">${text.verdicts[other.verdict]}</span> <bdi class="value">${other.value}</bdi>
          <button
            class="link"
            title="${text.verdicts[other.verdict]}: ${other.text}"
            @click=${(event: Event) => {
              event.stopPropagation();
              actions.open(other);
            }}
          >
            <bdi>${other.source ?? text.noSource}</bdi> <bdi class="dim">${placeOf(other, actions.article)}</bdi>
          </button>
        </p>`,
    )}
    ${
      card.attributes.length === 0
        ? nothing
        : html`<p class="attributes">
            ${card.attributes.map(
              ({ name, value }) => html`<span><span class="dim">${name}:</span> <bdi>${value}</bdi></span>`,
            )}
          </p>`
    }
    ${card.relations.map(
      ({ name, isOutgoing, other, state }) =>
        html`<p class="relation">
          <bdi>${name}</bdi> ${directedSign(isOutgoing ? "outgoing" : "incoming")}
          <span class="unseen">${isOutgoing ? text.relation.to : text.relation.from}</span>
          ${
            other === null
              ? html`<span class="dim">${text.relation.gone}</span>`
              : html`<button class="link" @click=${act(() => actions.focus(other.id))}>
                  <bdi>${other.words}</bdi>
                </button>`
          }
          ${state === "" ? nothing : html`<span class="dim">${state}</span>`}
        </p>`,
    )}
    ${card.findings.map((finding) => html`<p class="finding">${finding}</p>`)}
    ${card.notes.map((note) => html`<p class="note"><bdi>${note}</bdi></p>`)}
    ${card.rulings.map(
      ({ what, reason }) =>
        html`<p class="ruling">
          ${sign("good")}
          <bdi>${what}</bdi> ${reason === null ? nothing : html`<bdi class="reason dim">${reason}</bdi>`}
        </p>`,
    )}
    <p class="dim facts">${card.facts.join(" · ")}</p>
  </article>`;
}

/** Where another report is: below or above in this article, or in another, by the beginning of its file name. */
function placeOf(other: ReviewConflict, article: string): string {
  if (other.uri === article) return "↕";
  const name = decodeURIComponent(other.uri.split("/").at(-1) ?? "").replace(/\.txt$/i, "");
  const start = name.split("_")[0] ?? name;
  return `${start.length > 12 ? `${start.slice(0, 11)}…` : start} ↗`;
}
