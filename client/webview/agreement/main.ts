// How far annotators agree, and what is left to adjudicate.
import { render } from "lit-html";
import { agreementMessagesIn } from "../../messages/agreement/inLanguage";
import { connectHost } from "../shared/host";
import type { FromAgreement, ToAgreement } from "./messages";
import { viewTemplate } from "./view";

const texts = agreementMessagesIn(document.documentElement.lang === "ar" ? "ar" : "en");
const host = connectHost<ToAgreement, FromAgreement, never>();
const page = document.createElement("main");
document.body.append(page);

const draw = (message?: ToAgreement): void =>
  void render(
    viewTemplate(message?.agreement, message?.labels ?? [], texts, {
      adjudicate: (uri) => host.send({ type: "adjudicate", uri }),
    }),
    page,
  );
host.receive(draw);
draw();
host.send({ type: "ready" });
