import { BUILT_IN_TAGSET } from "../annotations/builtInTagset";
import type { TagsetResult } from "../protocol/tagset";

/** `isnad/tagset`. */
export function tagset(): TagsetResult {
  const { labels, guidelines } = BUILT_IN_TAGSET;
  return { labels, guidelines };
}
