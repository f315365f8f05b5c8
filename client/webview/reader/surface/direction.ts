import { Prec, RangeSetBuilder, type Extension, type Line } from "@codemirror/state";
import { Decoration, Direction, EditorView, ViewPlugin, type DecorationSet, type ViewUpdate } from "@codemirror/view";
import { isolatesOf } from "../text/isolates";
import { lineDirection } from "../text/lineDirection";

const LEFT_TO_RIGHT = Decoration.mark({ class: "isolate", bidiIsolate: Direction.LTR });
const LINE = {
  rtl: Decoration.line({ attributes: { dir: "rtl" } }),
  ltr: Decoration.line({ attributes: { dir: "ltr" } }),
} as const;

/**
 * Each line reads in its own direction, by most of its letters; addresses and handles inside read from left to right as a
 * whole.
 */
export function readingOrder(): Extension {
  const plugin = ViewPlugin.define(
    (view) => {
      const read = (): { readonly lines: DecorationSet; readonly isolates: DecorationSet } => ({
        lines: inLines(view, (line, add) => add(line.from, line.from, LINE[lineDirection(line.text)])),
        isolates: inLines(view, (line, add) => {
          for (const { from, to } of isolatesOf(line.text)) add(line.from + from, line.from + to, LEFT_TO_RIGHT);
        }),
      });
      let now = read();
      return {
        update: (update: ViewUpdate) => {
          if (update.docChanged || update.viewportChanged) now = read();
        },
        now: () => now,
      };
    },
    {
      provide: (self) => {
        const isolates = (view: EditorView): DecorationSet => view.plugin(self)?.now().isolates ?? Decoration.none;
        const lines = (view: EditorView): DecorationSet => view.plugin(self)?.now().lines ?? Decoration.none;
        return [
          EditorView.decorations.of(lines),
          Prec.lowest([EditorView.decorations.of(isolates)]),
          EditorView.bidiIsolatedRanges.of(isolates),
        ];
      },
    },
  );
  return [EditorView.perLineTextDirection.of(true), EditorView.contentAttributes.of({ dir: "rtl" }), plugin];
}

/** Decorations of the lines in view, in the order in which `read` adds them. */
function inLines(view: EditorView, read: (line: Line, add: RangeSetBuilder<Decoration>["add"]) => void): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  const { from, to } = view.viewport;
  const last = view.state.doc.lineAt(to).number;
  for (let number = view.state.doc.lineAt(from).number; number <= last; number++)
    read(view.state.doc.line(number), (start, end, decoration) => builder.add(start, end, decoration));
  return builder.finish();
}
