import { html, type TemplateResult } from "lit-html";
import type { ReaderMessages } from "../../../messages/reader";
import { keyCap } from "../chrome/keyCap";
import { isReaderCommand, READER_KEYS, type KeyGroup, type KeyRow, type ReaderCommand } from "../keys";
import type { Mode } from "../messages";

const GROUPS: readonly KeyGroup[] = ["walk", "decide", "adjudicate", "change", "add", "see"];

/** Every key that holds in a mode, or leads back to it, from the table that they are contributed from. */
export function keySheet(mode: Mode, text: ReaderMessages, changeKeys: () => void): TemplateResult {
  return html`<div class="keySheet">
      ${GROUPS.filter((group) => rowsOf(group, mode).length > 0).map(
        (group) =>
          html`<section aria-label=${text.groups[group]}>
            <h3>${text.groups[group]}</h3>
            <dl>
              ${rowsOf(group, mode).map((commands) => row(commands.flatMap(keysOf), rowText(commands, mode, text)))}
              ${
                group === "walk"
                  ? [
                      row([keyCap("left"), keyCap("right")], text.fixedKeys.move),
                      row([keyCap("ctrl+left"), keyCap("ctrl+right")], text.fixedKeys.byCharacter),
                    ]
                  : ""
              }
            </dl>
          </section>`,
      )}
    </div>
    <p class="dim">
      ${text.keysHint} <button class="link" data-first @click=${changeKeys}>${text.changeKeys}</button>
    </p>`;
}

/** The commands of a group, those of the two ways of one thing together. */
function rowsOf(group: KeyGroup, mode: Mode): readonly (readonly ReaderCommand[])[] {
  const holds = ({ modes = ["annotate", "adjudicate"] }: KeyRow): boolean =>
    modes.includes(mode) || (mode === "annotate" && modes.includes("edit"));
  const commands = (Object.keys(READER_KEYS) as readonly ReaderCommand[]).filter(
    (command) => READER_KEYS[command].group === group && holds(READER_KEYS[command]),
  );
  const others = new Set<string>(commands.flatMap((command) => READER_KEYS[command].and ?? []));
  return commands
    .filter((command) => !others.has(command))
    .map((command) => [command, READER_KEYS[command].and ?? ""].filter(isReaderCommand));
}

function rowText([first, second]: readonly ReaderCommand[], mode: Mode, text: ReaderMessages): string {
  const adjudicating = mode === "adjudicate" ? text.adjudication.commands[first ?? ""] : undefined;
  if (adjudicating !== undefined) return adjudicating;
  const alone = text.commands[first ?? ""] ?? "";
  return second === undefined ? alone : (text.pairs[first ?? ""] ?? alone);
}

function keysOf(command: ReaderCommand): readonly TemplateResult[] {
  const { keys } = READER_KEYS[command];
  const [first, last] = [keys[0] ?? "", keys.at(-1) ?? ""];
  return keys.length > 2 ? [html`${keyCap(first)}…${keyCap(last)}`] : keys.map((key) => keyCap(key));
}

function row(keys: readonly TemplateResult[], what: string): TemplateResult {
  return html`<dt>${keys}</dt>
    <dd>${what}</dd>`;
}
