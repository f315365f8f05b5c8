import type { Reason, ReasonCode } from "../conflicts/report";
import { isolate } from "./isolate";
import type { Language } from "./language";
import { textsOf } from "./quantityName";

/** Why two reports of one quantity stand to each other as they do, in one sentence. Days stand in bidi isolates. */
export function describeReason({ code, args }: Reason, language: Language): string {
  const say: (earlier: string, later: string) => string = textsOf(language).reason[code satisfies ReasonCode];
  return say(isolate(args["earlier"] ?? ""), isolate(args["later"] ?? ""));
}
