import { related } from "../actions/relate";
import { fittingRelations, relatingFrom } from "../review/relations";
import { focused } from "../review/review";
import { choosing } from "./choosing";
import type { PanelContent } from "./panelBox";
import type { PanelContext } from "./panelContext";

/** How the mark that was picked first is related to the focused one: the relations of the scheme that fit their labels. */
export function relatePanel(context: PanelContext): PanelContent | undefined {
  const { review } = context.scene();
  const [from, to] = [relatingFrom(review), focused(review)];
  if (from === undefined || to === undefined) return undefined;
  const fitting = fittingRelations(review, from, to);
  const taken = new Set(fitting.map(({ key }) => key));
  const numbers = ["1", "2", "3", "4", "5", "6", "7", "8", "9"].filter((key) => !taken.has(key)).values();
  return choosing(context, {
    title: context.text.relation.title(from.quote, to.quote),
    options: () =>
      fitting.map((type) => ({
        id: type.id,
        name: type.name,
        key: type.key ?? numbers.next().value,
        description: type.description,
        detail: type.id,
        choose: () => context.finish(related(context.scene(), from, to, type)),
      })),
    typed: false,
  });
}
