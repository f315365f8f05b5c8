/** A marked name: `[[ORG:الشرطة [[NORP:الفرنسية]]]]` marks two. Offsets are UTF-16 code units into the text without marks. */
export interface TypedMark {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly nested: boolean;
}

const OPENING = /\[\[([A-Z]+):/uy;

/** A text with `[[TYPE:…]]` around its names, taken apart; marks may stand inside marks. Throws where they do not close. */
export function readTypedMarks(marked: string): { readonly text: string; readonly marks: readonly TypedMark[] } {
  const marks: TypedMark[] = [];
  const open: { readonly start: number; readonly type: string }[] = [];
  let text = "";
  for (let at = 0; at < marked.length;) {
    OPENING.lastIndex = at;
    const opening = OPENING.exec(marked);
    if (opening) {
      open.push({ start: text.length, type: opening[1]! });
      at += opening[0].length;
    } else if (open.length > 0 && marked.startsWith("]]", at)) {
      const { start, type } = open.pop()!;
      marks.push({ start, end: text.length, type, nested: open.length > 0 });
      at += 2;
    } else text += marked[at++]!;
  }
  if (open.length > 0) throw new Error(`marks are not closed: ${marked.slice(0, 40)}`);
  return { text, marks };
}
