import type { Option } from "./chooser";
import { choosing } from "./choosing";
import type { PanelContent } from "./panelBox";
import type { PanelContext } from "./panelContext";

/** Annotations whose words are gone: each can be placed anew where its words may be, or on the words that are selected. */
export function lostPanel(context: PanelContext): PanelContent | undefined {
  const { review, text } = context.scene();
  const options = review.items
    .filter(({ state }) => state === "lost")
    .flatMap((item) =>
      item.candidates.map((spans, index): Option => {
        const at = spans[0]?.from ?? 0;
        return {
          id: `${item.id}-${index}`,
          name: item.quote,
          detail: context.text.lostPlace,
          description: text.sliceString(Math.max(0, at - 30), Math.min(text.length, (spans.at(-1)?.to ?? at) + 30)),
          choose: () =>
            context.finish({
              operations: [{ op: "respan", id: item.id, spans }],
              focus: item.id,
              selection: { anchor: at, head: at },
            }),
        };
      }),
    );
  if (options.length === 0) return undefined;
  return choosing(context, { title: context.text.lostTitle, options: () => options, typed: false });
}
