import type { TagsetParams, TagsetResult } from "../protocol/tagset";
import type { Context } from "./context";
import { canonicalUri } from "./uris";

/** `isnad/tagset`. */
export async function tagset({ environment }: Context, { uri }: TagsetParams): Promise<TagsetResult> {
  return (await environment.projectOf(canonicalUri(uri))).tagset;
}
