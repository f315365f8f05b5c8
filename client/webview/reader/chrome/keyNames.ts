/** How a key is shown: `Shift ←`, `A`, `?`. VS Code's names of keys are the same everywhere but on their caps. */
const CAPS: Readonly<Record<string, string>> = {
  "shift+/": "?",
  // The other signs of these keys, which can be seen.
  ",": "<",
  ".": ">",
  left: "←",
  right: "→",
  shift: "⇧",
  ctrl: "Ctrl",
  alt: "Alt",
  enter: "↵",
  escape: "Esc",
  backspace: "⌫",
  space: "␣",
};

/** The caps of a chord, one after the other: `shift+left` is ⇧ and ←. */
export function capsOf(key: string): readonly string[] {
  const whole = CAPS[key];
  return whole === undefined ? key.split("+").map((part) => CAPS[part] ?? part.toUpperCase()) : [whole];
}
