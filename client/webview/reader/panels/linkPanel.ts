import { focused } from "../review/review";
import type { Option } from "./chooser";
import { choosing } from "./choosing";
import type { PanelContent } from "./panelBox";
import type { PanelContext } from "./panelContext";

/** What a name stands for: one of the article's links of the same label, or a new one as typed. */
export function linkPanel(context: PanelContext): PanelContent | undefined {
  const { review } = context.scene();
  const item = focused(review);
  if (item === undefined) return undefined;
  const linkOf = ({ attributes }: typeof item): string | undefined =>
    typeof attributes["link"] === "string" && attributes["link"] !== "" ? attributes["link"] : undefined;
  const known = [
    ...new Set(review.items.filter(({ kind, label }) => kind === "entity" && label === item.label).map(linkOf)),
  ]
    .filter((link) => link !== undefined)
    .sort((a, b) => a.localeCompare(b, "ar"));
  const choose = (link: string) => () =>
    context.finish({ operations: [{ op: "edit", id: item.id, attributes: { link } }] });
  const option = (link: string): Option => ({
    id: link,
    name: link,
    detail: String(review.items.filter((other) => linkOf(other) === link).length),
    choose: choose(link),
  });
  return choosing(context, {
    title: context.text.linkTitle(item.quote),
    options: (typed) => [
      ...known.map(option),
      ...(typed.trim() === "" || known.includes(typed.trim())
        ? []
        : [{ id: "new", name: context.text.newLink(typed.trim()), choose: choose(typed.trim()) }]),
    ],
    typed: true,
    at: known.indexOf(linkOf(item) ?? ""),
  });
}
