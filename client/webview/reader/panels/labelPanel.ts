import { draft } from "../actions/action";
import { fittingLabels, isForMarks, withLabel } from "../actions/change";
import type { MarkLabel } from "../../../messages/scheme";
import { focused } from "../review/review";
import type { Option } from "./chooser";
import { choosing } from "./choosing";
import type { PanelContent } from "./panelBox";
import type { PanelContext } from "./panelContext";

/** The palette: the labels that fit first, those of the other kind after them, each with its key, meaning and examples. */
export function labelPanel(context: PanelContext): PanelContent {
  const scene = context.scene();
  const selected = draft(scene);
  const item = selected === undefined ? focused(scene.review) : undefined;
  const fitting = fittingLabels(scene);
  const others = scene.review.labels.filter(isForMarks).filter((label) => !fitting.includes(label));
  const taken = new Set(fitting.map(({ key }) => key));
  const quote = selected === undefined ? (item?.quote ?? "") : scene.text.sliceString(selected.from, selected.to);
  const option = (label: MarkLabel): Option => ({
    id: label.id,
    name: label.name,
    // A key means one label: those that fit have the first claim on it.
    key: fitting.includes(label) || !taken.has(label.key) ? (label.key ?? undefined) : undefined,
    className: context.labelClass(label),
    description: label.description,
    examples: label.examples,
    detail: label.id,
    choose: () => context.finish(withLabel(context.scene(), label)),
  });
  return choosing(context, {
    title: context.text.labelTitle(quote),
    options: () => [...fitting, ...others].map(option),
    typed: false,
    at: fitting.findIndex(({ id }) => id === item?.label),
  });
}
