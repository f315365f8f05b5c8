import { attributesFor } from "../../../messages/schemeNames";
import { focused } from "../review/review";
import type { Action } from "./action";

/** Asks for the attributes of the focused mark, where the tagset has some for it. */
export const editAttributes: Action = ({ review }) => {
  const item = focused(review);
  if (item === undefined) return { say: "nothingChosen" };
  return attributesFor(review, item).length === 0 ? { say: "noAttributes" } : { panel: "attributes" };
};
