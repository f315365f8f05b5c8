import { expect, it } from "vitest";
import { CancellationTokenSource, LSPErrorCodes, ReferencesRequest } from "vscode-languageserver/node";
import { BRIDGE_A, BRIDGE_B } from "./articles";
import { rangeOf, startSession } from "./session";

it("a cancelled request is answered as cancelled, and another one for the same is served", async () => {
  const files = { "file:///w/b.txt": BRIDGE_B };
  let hand: () => void = () => undefined;
  const handed = new Promise<void>((resolve) => (hand = resolve));
  const { client, open } = await startSession({
    folders: ["file:///w"],
    environment: {
      store: {
        list: () => Promise.resolve(Object.keys(files)),
        read: async () => {
          await handed;
          return { text: BRIDGE_B };
        },
      },
    },
  });
  await open("file:///w/a.txt", BRIDGE_A);
  const params = {
    textDocument: { uri: "file:///w/a.txt" },
    position: rangeOf(BRIDGE_A, "جسر النصر").start,
    context: { includeDeclaration: true },
  };
  const cancelling = new CancellationTokenSource();
  const cancelled = client.sendRequest(ReferencesRequest.type, params, cancelling.token);
  const refusal = expect(cancelled).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  const wanted = client.sendRequest(ReferencesRequest.type, params);
  cancelling.cancel();
  // The disk answers only after the client has given up.
  await client.sendRequest("textDocument/documentSymbol", { textDocument: params.textDocument });
  hand();
  await refusal;
  expect((await wanted)?.map(({ uri }) => uri)).toEqual(["file:///w/a.txt", "file:///w/b.txt"]);
});
