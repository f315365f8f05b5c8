import { describe, expect, it } from "vitest";
import { learnKeys, type LearntKeys } from "../../../client/webview/reader/surface/learnKeys";

type Event = readonly ["press", string] | readonly ["told", string] | readonly ["wait", number] | readonly ["left"];

const deed = (command: string) => ({ command, argument: undefined });

/** Plays the events, ten milliseconds apart, and returns what each press did at once: a command, or "asked". */
function play(events: readonly Event[], keys: LearntKeys = learnKeys()): readonly string[] {
  let now = 0;
  return events.flatMap((event) => {
    now += 10;
    switch (event[0]) {
      case "press": {
        const known = keys.deedOf(event[1], now);
        if (known === undefined) keys.asked(event[1], now);
        return known?.command ?? "asked";
      }
      case "told":
        keys.told(deed(event[1]), now);
        return [];
      case "wait":
        now += event[1];
        return [];
      case "left":
        keys.forget();
        return [];
    }
  });
}

const j = ["press", "j"] as const;
const a = ["press", "a"] as const;
const unbound = ["press", "q"] as const;
const next = ["told", "next"] as const;
const accept = ["told", "accept"] as const;

describe("a key", () => {
  it.each<readonly [string, readonly string[], readonly Event[]]>([
    ["is asked for once and done at once from then on", ["asked", "next", "next"], [j, next, j, j]],
    ["that is held is asked for until the first answer", ["asked", "asked", "next"], [j, j, next, j]],
    ["waits for its turn while another is awaited", ["asked", "asked", "asked"], [j, next, a, j]],
    ["is done at once again when the other is answered", ["asked", "asked", "next"], [j, next, a, accept, j]],
    [
      "is learnt by nothing where two were pressed",
      ["asked", "asked", "asked"],
      [j, a, next, accept, ["wait", 6000], j],
    ],
    ["that is bound to nothing is asked for each time", ["asked", "asked"], [unbound, ["wait", 600], unbound]],
    [
      "bound to nothing keeps the others waiting for a while only",
      ["asked", "asked", "asked", "next"],
      [j, next, unbound, j, next, ["wait", 600], j],
    ],
    [
      "that is known answers for those before it, too",
      ["asked", "asked", "asked", "next"],
      [j, next, unbound, j, next, j],
    ],
    [
      "bound to nothing does not learn another's command",
      ["asked", "asked", "asked"],
      [unbound, ["wait", 600], j, next, ["wait", 6000], unbound],
    ],
    [
      "may mean something else once the focus was away",
      ["asked", "asked", "accept"],
      [j, next, ["left"], j, accept, j],
    ],
    ["learns nothing from a command that nobody pressed a key for", ["asked"], [next, j]],
    ["learns nothing from a command that comes much later", ["asked", "asked"], [j, ["wait", 9000], next, j]],
  ])("%s", (_, expected, events) => {
    expect(play(events)).toEqual(expected);
  });

  it("hands over what it was told with", () => {
    const keys = learnKeys();
    keys.asked("2", 0);
    keys.told({ command: "label", argument: 2 }, 1);
    expect(keys.deedOf("2", 2)).toEqual({ command: "label", argument: 2 });
  });
});
