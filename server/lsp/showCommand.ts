import { Location, type ExecuteCommandParams } from "vscode-languageserver";
import { SHOW_COMMAND } from "./codeAction";
import type { Context } from "./context";

/** `workspace/executeCommand`: shows a place in the client's editor. Answers whether it was shown. */
export async function executeCommand(
  { connection, abilities }: Context,
  { command, arguments: given }: ExecuteCommandParams,
): Promise<boolean | null> {
  const location: unknown = given?.[0];
  if (command !== SHOW_COMMAND || !abilities.showsDocuments || !Location.is(location)) return null;
  const { success } = await connection.window.showDocument({
    uri: location.uri,
    selection: location.range,
    takeFocus: true,
  });
  return success;
}
