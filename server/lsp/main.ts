import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { nodeEnvironment } from "./nodeEnvironment";
import { startServer } from "./server";

// Node IPC or `--stdio`, as the command line says.
const connection = createConnection(ProposedFeatures.all);
startServer(connection, nodeEnvironment);
