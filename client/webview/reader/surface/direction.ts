import { Prec, RangeSetBuilder, type Extension } from "@codemirror/state";
import { Decoration, Direction, EditorView, ViewPlugin, type DecorationSet, type ViewUpdate } from "@codemirror/view";
import { isolatesOf } from "../text/isolates";

const LEFT_TO_RIGHT = Decoration.mark({ class: "isolate", bidiIsolate: Direction.LTR });

/**
 * Each line reads in its own direction, by its first letter; addresses and handles inside read from left to right as a whole.
 */
export function readingOrder(): Extension {
  const plugin = ViewPlugin.define(
    (view) => {
      let isolates = isolatesIn(view);
      return {
        update: (update: ViewUpdate) => {
          if (update.docChanged || update.viewportChanged) isolates = isolatesIn(update.view);
        },
        isolates: () => isolates,
      };
    },
    {
      provide: (self) => {
        const isolates = (view: EditorView): DecorationSet => view.plugin(self)?.isolates() ?? Decoration.none;
        return [Prec.lowest([EditorView.decorations.of(isolates)]), EditorView.bidiIsolatedRanges.of(isolates)];
      },
    },
  );
  return [EditorView.perLineTextDirection.of(true), EditorView.contentAttributes.of({ dir: "auto" }), plugin];
}

function isolatesIn(view: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  const { from, to } = view.viewport;
  const last = view.state.doc.lineAt(to).number;
  for (let number = view.state.doc.lineAt(from).number; number <= last; number++) {
    const line = view.state.doc.line(number);
    for (const found of isolatesOf(line.text)) builder.add(line.from + found.from, line.from + found.to, LEFT_TO_RIGHT);
  }
  return builder.finish();
}
