import { html, nothing, render, type TemplateResult } from "lit-html";
import { classMap } from "lit-html/directives/class-map.js";
import { ref } from "lit-html/directives/ref.js";
import { repeat } from "lit-html/directives/repeat.js";
import type { ReaderMessages } from "../../../messages/reader";
import { isolated } from "../../shared/bidi";
import type { Scene } from "../actions/action";
import { keyCap } from "../chrome/keyCap";
import { sign, signOf, type Sign } from "../chrome/signs";
import { labelClasses } from "../surface/markDecorations";
import { differencesOf, itemsById, type Outcome } from "./differences";
import { differenceModel, type DifferenceModel, type MarkModel, type VersionModel } from "./model";

export interface ListActions {
  readonly goTo: (difference: string) => void;
  readonly take: (version: number) => void;
}

/** The differences of the article beside its text, the present one with who says what. */
export interface DifferenceList {
  readonly draw: (scene: Scene) => void;
}

export function createDifferenceList(parent: HTMLElement, text: ReaderMessages, actions: ListActions): DifferenceList {
  const column = document.createElement("aside");
  column.className = "differences";
  column.setAttribute("aria-label", text.adjudication.list);
  parent.append(column);
  return {
    draw: (scene) => {
      const { review, mode } = scene;
      column.hidden = mode !== "adjudicate";
      if (column.hidden) return;
      const read = (from: number, to: number): string => scene.text.sliceString(from, to);
      const items = itemsById(review);
      const models = differencesOf(review).map((one, index) =>
        differenceModel(review, items, one, index + 1, read, text),
      );
      const classes = labelClasses(review);
      render(
        html`${review.adjudication === null ? nothing : noteTemplate(scene, text)}
          <ol>
            ${repeat(
              models,
              ({ id }) => id,
              (model) => rowTemplate(model, classes, text, actions),
            )}
          </ol>`,
        column,
      );
    },
  };
}

/** Why there is no list, or what could not be read for it. */
function noteTemplate({ review: { adjudication } }: Scene, text: ReaderMessages): TemplateResult | typeof nothing {
  if (adjudication === null) return nothing;
  const { annotators, differences, problems } = adjudication;
  const notes = [
    ...(annotators.length < 2
      ? [text.adjudication.noTwo]
      : differences.length === 0
        ? [text.adjudication.allAgree]
        : []),
    ...problems,
  ];
  return html`${notes.map((note) => html`<p class="note">${isolated(note)}</p>`)}`;
}

function rowTemplate(
  model: DifferenceModel,
  classes: ReadonlyMap<string, string>,
  text: ReaderMessages,
  actions: ListActions,
): TemplateResult {
  const { adjudication } = text;
  return html`<li
    class=${classMap({ difference: true, [model.standing]: true, present: model.isPresent })}
    aria-current=${model.isPresent ? "true" : "false"}
    ${model.isPresent ? ref(scrollIntoView) : nothing}
  >
    <button class="place" @click=${() => actions.goTo(model.id)}>
      <span class="number">${model.number}</span>
      ${model.standing === "decided" ? sign("good") : html`<span class="sign"></span>`}
      <span class="unseen">${adjudication.standing[model.standing]}, ${model.kind}</span>
      <bdi class="naskh words">${model.words}</bdi>
      <span class="dim kind" aria-hidden="true">${model.kind}</span>
    </button>
    ${
      model.isPresent
        ? html`<div class="versions" role="group">
            ${model.versions.map((version) => versionTemplate(version, classes, text, actions))}
          </div>`
        : nothing
    }
    ${
      model.isPresent && model.decision !== null
        ? html`<p class="dim">${isolated(adjudication.decidedBy(model.decision.by, model.decision.day))}</p>`
        : nothing
    }
  </li>`;
}

const OUTCOME_SIGNS: Readonly<Record<Outcome, Sign | undefined>> = { open: undefined, taken: "good", left: "denied" };

function versionTemplate(
  { number, names, outcome, marks }: VersionModel,
  classes: ReadonlyMap<string, string>,
  text: ReaderMessages,
  actions: ListActions,
): TemplateResult {
  return html`<section class="version ${outcome}" data-version=${number}>
    <button class="taker" title=${text.commands["takeVersion"] ?? ""} @click=${() => actions.take(number)}>
      ${keyCap(String(number))} <strong class="names">${isolated(names)}</strong> ${signOf(OUTCOME_SIGNS[outcome])}
      <span class="unseen">${text.adjudication.outcomes[outcome]}</span>
    </button>
    ${
      marks.length === 0
        ? html`<p class="dim">${text.adjudication.nothing}</p>`
        : marks.map((mark) => markTemplate(mark, classes))
    }
  </section>`;
}

function markTemplate(mark: MarkModel, classes: ReadonlyMap<string, string>): TemplateResult {
  const [before, marked, after] = mark.words;
  return html`<div class=${classMap({ says: true, inFocus: mark.isInFocus })}>
    <p>
      <span class="swatch kind-${mark.kind} ${classes.get(`${mark.kind} ${mark.labelId}`) ?? ""}"></span>
      <bdi class=${classMap({ label: true, differs: mark.labelDiffers })}>${mark.label}</bdi>
    </p>
    <p class="naskh quote" dir="auto">
      <span class="dim">${before}</span><mark>${marked}</mark><span class="dim">${after}</span>
    </p>
    ${mark.facts.map(
      ({ name, value, differs }) =>
        html`<p class="fact"><span class="dim">${name}:</span> <bdi class=${classMap({ differs })}>${value}</bdi></p>`,
    )}
  </div>`;
}

function scrollIntoView(element: Element | undefined): void {
  element?.scrollIntoView({ block: "nearest" });
}
