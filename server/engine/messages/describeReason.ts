import type { Reason } from "../conflicts/report";
import { isolate } from "./isolate";
import type { Language } from "./language";
import { textsOf } from "./quantityName";

/** Why two reports of one quantity stand to each other as they do, in one sentence. Days and names stand in bidi isolates. */
export function describeReason({ code, args }: Reason, language: Language): string {
  const signed = [args["by"], args["why"]].flatMap((part) => (part ? [isolate(part)] : []));
  const inBrackets = signed.length > 0 ? ` (${signed.join(" — ")})` : "";
  return textsOf(language).reason[code](isolate(args["earlier"] ?? ""), isolate(args["later"] ?? ""), inBrackets);
}
