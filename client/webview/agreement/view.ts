import { html, nothing, type TemplateResult } from "lit-html";
import type {
  AgreementResult,
  ComparedArticle,
  SentCoefficient,
  SentKindAgreement,
} from "../../../server/protocol/agreement";
import type { AgreementMessages } from "../../messages/agreement/messages";
import { isolated } from "../shared/bidi";
import type { LabelName } from "./messages";
import { tableOf, type ColumnGroup, type Row } from "./tables";

export interface ViewActions {
  readonly adjudicate: (uri: string) => void;
}

/** All that is known of the agreement of annotators; before that, that it is being read. */
export function viewTemplate(
  agreement: AgreementResult | undefined,
  labels: readonly LabelName[],
  texts: AgreementMessages,
  actions: ViewActions,
): TemplateResult {
  return html`<header>
      <h1>${texts.title}</h1>
      <p class="dim" role="status">${isolated(summaryOf(agreement, texts))}</p>
    </header>
    ${(agreement?.problems ?? []).map((problem) => html`<p class="warning">${isolated(problem)}</p>`)}
    ${
      agreement === undefined || agreement.articles.length === 0
        ? nothing
        : html`${workTemplate(agreement.articles, texts, actions)}
          ${agreement.kinds.map((kind) => kindTemplate(kind, labels, texts))}`
    }`;
}

function summaryOf(agreement: AgreementResult | undefined, texts: AgreementMessages): string {
  if (agreement === undefined) return texts.reading;
  const { length } = agreement.articles;
  return length === 0 ? `${texts.nothing} ${texts.nothingHint}` : `${texts.articles(length)}. ${texts.hint}`;
}

const fileNameOf = (uri: string): string => decodeURIComponent(uri.slice(uri.lastIndexOf("/") + 1));

/** The articles that several have annotated, and what of them is left to decide. */
function workTemplate(
  articles: readonly ComparedArticle[],
  texts: AgreementMessages,
  actions: ViewActions,
): TemplateResult {
  const { columns } = texts;
  return html`<section>
    <h2>${texts.work}</h2>
    <div class="scroll">
      <table>
        <thead>
          <tr>
            ${[columns.article, columns.annotators].map((name) => html`<th scope="col">${name}</th>`)}
            ${[columns.agreed, columns.differences, columns.open].map(
              (name) => html`<th scope="col" class="number">${name}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${articles.map(
            ({ uri, annotators, agreed, differences, open }) =>
              html`<tr>
                <th scope="row">
                  <button
                    class="link"
                    title=${texts.adjudicate(fileNameOf(uri))}
                    @click=${() => actions.adjudicate(uri)}
                  >
                    <bdi>${fileNameOf(uri)}</bdi>
                  </button>
                </th>
                <td>${isolated(texts.names(annotators))}</td>
                <td class="number">${agreed}</td>
                <td class="number">${differences}</td>
                <td class="number ${open > 0 ? "open" : ""}">${open}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}

function kindTemplate(kind: SentKindAgreement, labels: readonly LabelName[], texts: AgreementMessages): TemplateResult {
  const { groups, rows } = tableOf(kind, labels);
  return html`<section data-kind=${kind.kind}>
    <h2>${texts.kinds[kind.kind]}</h2>
    <div class="scroll" tabindex="0" role="region" aria-label=${texts.kinds[kind.kind]}>
      <table>
        <thead>
          <tr>
            <th rowspan="2" scope="col">${texts.label}</th>
            ${groups.map((group) => groupTemplate(group, texts))}
          </tr>
          <tr>
            ${groups.flatMap(({ measures }) =>
              measures.map(
                (measure, index) =>
                  html`<th scope="col" class="number ${index === 0 ? "first" : ""}" title=${texts.meanings[measure]}>
                    ${texts.measures[measure]}
                  </th>`,
              ),
            )}
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => rowTemplate(row, texts))}
        </tbody>
      </table>
    </div>
  </section>`;
}

function groupTemplate({ annotators, measures }: ColumnGroup, texts: AgreementMessages): TemplateResult {
  const name = annotators === null ? texts.allAnnotators : annotators.map((one) => html`<bdi>${one}</bdi>`);
  return html`<th class="group first" scope="colgroup" colspan=${measures.length}>
    ${Array.isArray(name) ? html`${name[0]} – ${name[1]}` : name}
  </th>`;
}

function rowTemplate({ label, values }: Row, texts: AgreementMessages): TemplateResult {
  return html`<tr class=${label === null ? "all" : ""}>
    <th scope="row"><bdi>${label ?? texts.allLabels}</bdi></th>
    ${values.map((value, index) => valueTemplate(value, index % 3 === 0, texts))}
  </tr>`;
}

function valueTemplate(
  { value, compared }: SentCoefficient,
  isFirst: boolean,
  texts: AgreementMessages,
): TemplateResult {
  return html`<td class="number ${isFirst ? "first" : ""}">
    ${
      value === null
        ? html`<span class="dim undefined" title=${texts.undefinedHint}>${texts.undefined}</span>`
        : html`<bdi class="value" dir="ltr">${value.toFixed(3)}</bdi>`
    }
    <span class="dim compared" title=${texts.compared(compared)}>(<bdi>${compared}</bdi>)</span>
  </td>`;
}
