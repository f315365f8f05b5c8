import { html, nothing, type TemplateResult } from "lit-html";
import { classMap } from "lit-html/directives/class-map.js";
import { ref } from "lit-html/directives/ref.js";
import { keyCap } from "../chrome/keyCap";
import { sign } from "../chrome/signs";

export interface Option {
  readonly id: string;
  readonly name: string;
  /** The key that chooses it, where there is no filter to type into. */
  readonly key?: string | undefined;
  readonly className?: string;
  /** What it means, shown for the present one. */
  readonly description?: string;
  readonly examples?: readonly string[];
  /** A short fact at the end of its row. */
  readonly detail?: string;
  /** Where several can be chosen: whether this one is. */
  readonly isChosen?: boolean;
  readonly choose: () => void;
}

export interface ChooserState {
  readonly options: readonly Option[];
  readonly at: number;
  /** What is typed to narrow the list, or null for a list of keys. */
  readonly filter: string | null;
}

/** The options that the filter leaves; letters with and without hamza and marks are the same. */
export function matching({ options, filter }: ChooserState): readonly Option[] {
  const wanted = folded(filter ?? "");
  return wanted === "" ? options : options.filter(({ name }) => folded(name).includes(wanted));
}

function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/\p{M}|ـ/gu, "")
    .replaceAll("ى", "ي")
    .replaceAll("ة", "ه")
    .toLowerCase()
    .trim();
}

/** What a key press leads to: another place in the list, an option, or nothing of ours. */
export function keyInChooser(state: ChooserState, event: KeyboardEvent): { readonly at: number } | Option | undefined {
  const options = matching(state);
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    Home: -state.at,
    End: options.length - 1 - state.at,
  };
  const move = moves[event.key];
  if (move !== undefined) return { at: (state.at + move + options.length) % Math.max(1, options.length) };
  if (event.key === "Enter") return options[state.at];
  if (state.filter !== null || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const pressed = pressedIn(event);
  return options.find(({ key }) => key !== undefined && pressed.includes(key)) ?? nextThatBegins(state, pressed);
}

/** What a key may mean. Its place counts too: on an Arabic keyboard the key of P writes ح. */
const pressedIn = ({ key, code }: KeyboardEvent): readonly string[] => [
  key.toLowerCase(),
  code.replace(/^(Key|Digit)/, "").toLowerCase(),
];

/** Whether a key of its own is pressed, without Ctrl and the like. */
export const isKey = (event: KeyboardEvent, key: string): boolean =>
  !event.ctrlKey && !event.metaKey && !event.altKey && pressedIn(event).includes(key);

/** The next option whose name, or id, begins with a letter, going round at the end. */
function nextThatBegins(state: ChooserState, pressed: readonly string[]): { readonly at: number } | undefined {
  const letters = pressed.filter((letter) => /^\p{L}$/u.test(letter)).map(folded);
  const begins = ({ name, id }: Option): boolean =>
    [name, id].map(folded).some((word) => letters.some((letter) => word.startsWith(letter)));
  const options = matching(state);
  const after = options.findIndex((option, index) => index > state.at && begins(option));
  const at = after < 0 ? options.findIndex(begins) : after;
  return at < 0 ? undefined : { at };
}

/** The list, with what the present option means below it. */
export function chooserTemplate(state: ChooserState, examplesName: string): TemplateResult {
  const options = matching(state);
  const present = options[state.at];
  const isMultiple = options.some(({ isChosen }) => isChosen !== undefined);
  return html`<ul role="listbox" id="options" class="options" aria-multiselectable=${String(isMultiple)}>
      ${options.map(
        (option, index) =>
          html`<li
            role="option"
            id="option-${index}"
            aria-selected=${String(option.isChosen ?? index === state.at)}
            class=${classMap({ option: true, present: index === state.at })}
            @click=${option.choose}
            ${index === state.at ? ref(scrollIntoView) : nothing}
          >
            ${option.isChosen === undefined ? nothing : html`<span class="check">${option.isChosen ? sign("good") : nothing}</span>`}
            ${option.key === undefined ? nothing : keyCap(option.key)}
            ${option.className === undefined ? nothing : html`<span class="swatch ${option.className}"></span>`}
            <bdi class="name">${option.name}</bdi>
            ${option.detail === undefined ? nothing : html`<bdi class="dim">${option.detail}</bdi>`}
          </li>`,
      )}
    </ul>
    ${
      present?.description === undefined || present.description === ""
        ? nothing
        : html`<p class="description">${present.description}</p>`
    }
    ${
      present?.examples === undefined || present.examples.length === 0
        ? nothing
        : html`<p class="examples" aria-label=${examplesName}>
            ${present.examples.map((example) => html`<span class="naskh" dir="auto">${marked(example)}</span>`)}
          </p>`
    }`;
}

function scrollIntoView(element: Element | undefined): void {
  element?.scrollIntoView({ block: "nearest" });
}

/** `قال [[فؤاد]] إن` with the words between the brackets marked. */
function marked(example: string): readonly (string | TemplateResult)[] {
  return example
    .split(/(\[\[.*?\]\])/u)
    .map((part) => (part.startsWith("[[") ? html`<b>${part.slice(2, -2)}</b>` : part));
}
