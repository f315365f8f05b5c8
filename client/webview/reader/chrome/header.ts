import { html, nothing, type TemplateResult } from "lit-html";
import type { ReaderMessages } from "../../../messages/reader";
import type { Mode } from "../messages";
import type { Progress } from "../review/progress";
import { sign } from "./signs";

export interface HeaderState {
  readonly progress: Progress;
  /** How far the differences between annotators are decided; null while others are reviewed. */
  readonly adjudication: AdjudicationProgress | null;
  /** The labels of the article, in words. */
  readonly labels: readonly ArticleChip[];
  readonly annotator: string | null;
  readonly mode: Mode;
  readonly waiting: boolean;
  readonly readOnly: string | null;
  /** What was done last, and where that led; read aloud as it changes. */
  readonly said: string;
}

export interface ArticleChip {
  readonly name: string;
  /** What is said of it in attributes. */
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly className: string;
  readonly isSuggestion: boolean;
}

export interface HeaderActions {
  readonly labelArticle: () => void;
  readonly setMode: (mode: Mode) => void;
  readonly showLost: () => void;
}

export interface AdjudicationProgress {
  readonly decided: number;
  readonly differences: number;
  readonly agreed: number;
}

/** How far the annotator has come with this article, and what it leaves to look at. */
export function headerTemplate(state: HeaderState, text: ReaderMessages, actions: HeaderActions): TemplateResult {
  const { progress, adjudication, mode } = state;
  const [done, all] = adjudication
    ? [adjudication.decided, adjudication.differences]
    : [progress.reviewed, progress.suggested];
  return html`${
      state.waiting
        ? html`<span class="dim">${text.analysing}</span>`
        : html`<meter
              max=${Math.max(1, all)}
              .value=${done}
              aria-label=${adjudication ? text.adjudication.progressName : text.progressName}
              title="${all === 0 ? 0 : Math.round((done / all) * 100)}%"
            ></meter>
            <span>${adjudication ? text.adjudication.progress(done, all) : text.progress(done, all)}</span>
            ${adjudication ? html`<span>${text.adjudication.agreed(adjudication.agreed)}</span>` : nothing}`
    }
    <span class="said" role="status" aria-live="polite" title=${state.said}>${state.said}</span>
    ${adjudication === null && progress.unsourced > 0 ? html`<span class="warning">${sign("warning")} ${text.unsourced(progress.unsourced)}</span>` : nothing}
    ${
      adjudication === null && progress.conflicting > 0
        ? html`<span class="conflict">${sign("conflict")} ${text.conflicting(progress.conflicting)}</span>`
        : nothing
    }
    ${
      progress.lost > 0
        ? html`<button class="link warning" @click=${actions.showLost}>${text.lost(progress.lost)}</button>`
        : nothing
    }
    ${state.readOnly === null ? nothing : html`<span class="warning">${text.readOnly(state.readOnly)}</span>`}
    ${
      state.annotator === null
        ? nothing
        : html`<span class="annotator" title=${text.annotator(state.annotator)}>
            <span class="unseen">${text.annotator(state.annotator)}</span>
            <bdi aria-hidden="true">${state.annotator}</bdi>
          </span>`
    }
    <span class="modes" role="radiogroup" aria-label=${text.modeName}>
      ${(["annotate", "edit", "adjudicate"] as const).map(
        (choice) =>
          html`<button
            role="radio"
            aria-checked=${String(mode === choice)}
            class="mode"
            @click=${() => actions.setMode(choice)}
          >
            ${text.modes[choice]}
          </button>`,
      )}
    </span>
    ${articleLabels(state.labels, text, actions)}`;
}

/** The labels of the article, on a line of their own: how many they are moves nothing else. */
function articleLabels(
  labels: HeaderState["labels"],
  text: ReaderMessages,
  { labelArticle }: HeaderActions,
): TemplateResult | typeof nothing {
  if (labels.length === 0) return nothing;
  return html`<button class="articleLabels" title=${text.commands["labelArticle"]} @click=${labelArticle}>
    <span class="unseen">${text.kinds.document}:</span>
    ${labels.map(
      ({ name, facts, className, isSuggestion }) =>
        html`<span class="articleLabel ${className}"
          ><bdi>${name}</bdi
          >${facts.map((fact) => html` <bdi class="dim" title=${fact.name}>${fact.value}</bdi>`)}${isSuggestion ? html` <span class="dim">(${text.states.suggestion})</span>` : nothing}</span
        >`,
    )}
  </button>`;
}
