import { html } from "lit-html";
import { contradicting, ruled } from "../actions/rule";
import { rulingText } from "../cards/cardModel";
import { keyCap } from "../chrome/keyCap";
import type { Item } from "../messages";
import { focused } from "../review/review";
import { rulingsOn } from "../review/rulings";
import type { Option } from "./chooser";
import { choosing } from "./choosing";
import type { PanelContent } from "./panelBox";
import type { PanelContext } from "./panelContext";

/** A menu is read, not searched: so many other reports are offered to be told apart from. */
const MOST_OTHERS = 4;

/** What can be ruled about the findings on the focused figure, and what rulings there can be taken back. */
export function rulePanel(context: PanelContext): PanelContent | undefined {
  const { review } = context.scene();
  const item = focused(review);
  if (item === undefined) return undefined;
  const options = [...acceptances(context, item), ...tellings(context, item), ...withdrawals(context, item)];
  return choosing(context, {
    title: context.text.ruling.title(item.quote),
    options: () => options.map((option, index) => (index < 9 ? { ...option, key: String(index + 1) } : option)),
    typed: false,
  });
}

/** Each kind of finding on an item once: it can be accepted as it is, with a reason. */
function acceptances(context: PanelContext, item: Item): readonly Option[] {
  const { ruling } = context.text;
  const findings = [...new Map(item.findings.map((finding) => [finding.code, finding])).values()];
  return findings.map(({ code, message }) => ({
    id: `accept-${code}`,
    name: ruling.accept(ruling.findings[code] ?? code),
    description: message,
    choose: () => context.show(reasonPanel(context, item, code)),
  }));
}

/** Each other report: it is later, or counts something else. */
function tellings(context: PanelContext, item: Item): readonly Option[] {
  const { text } = context;
  return contradicting(item)
    .slice(0, MOST_OTHERS)
    .flatMap(({ uri, range, text: words, source }, index) =>
      (["update", "other-quantity"] as const).map((verdict) => ({
        id: `${verdict}-${index}`,
        name: verdict === "update" ? text.ruling.markUpdate(words) : text.ruling.markOtherQuantity(words),
        detail: source ?? text.noSource,
        choose: () => {
          const ruling = { code: "conflicting-figures", verdict, other: { uri, range }, reason: null };
          context.finish({ operations: ruled(context.scene().review, item, ruling) });
        },
      })),
    );
}

function withdrawals(context: PanelContext, item: Item): readonly Option[] {
  return rulingsOn(context.scene().review, item).map((ruling) => ({
    id: `withdraw-${ruling.id}`,
    name: context.text.ruling.takeBack(rulingText(ruling, context.text)),
    ...(ruling.decision === null ? {} : { detail: context.text.by(ruling.decision.by) }),
    choose: () => context.finish({ operations: [{ op: "withdraw", ids: [ruling.id] }] }),
  }));
}

/** Asks why a finding is accepted. No answer is an answer too. */
function reasonPanel(context: PanelContext, item: Item, code: string): PanelContent {
  const { ruling, save: saveText } = context.text;
  let reason = "";
  const save = (): void => {
    const accepted = { code, verdict: "accepted", other: null, reason: reason.trim() || null } as const;
    context.finish({ operations: ruled(context.scene().review, item, accepted) });
  };
  return {
    title: ruling.reasonTitle,
    key: (event) => {
      if (event.key === "Enter") save();
      return event.key === "Enter";
    },
    body: () =>
      html`<input
          data-first
          type="text"
          dir="auto"
          aria-label=${ruling.reasonTitle}
          placeholder=${ruling.reasonHint}
          @input=${(event: Event) => (reason = (event.target as HTMLInputElement).value)}
        />
        <p>${keyCap("enter")} <button class="link" @click=${save}>${saveText}</button></p>`,
  };
}
