// The reader: an article with its annotations, from right to left.
import { connectHost } from "../shared/host";
import type { FromReader, ToReader } from "./messages";
import { openReader, type Kept, type Reader } from "./reader";

const nonce = document.currentScript instanceof HTMLScriptElement ? document.currentScript.nonce : "";
const host = connectHost<ToReader, FromReader, Kept>();
let reader: Reader | undefined;

host.receive((message) => {
  if (message.type === "start") {
    reader?.close();
    reader = openReader(host, nonce, message);
  } else reader?.receive(message);
});
host.send({ type: "ready" });
