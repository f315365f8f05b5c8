import { DiagnosticSeverity, type Connection, type Diagnostic } from "vscode-languageserver";
import { PROJECT_FILE } from "../annotations/project";
import { lineStartsOf, rangeOf } from "../engine/text/positions";
import type { ProjectProblem, ProjectProblemCode } from "../exchange/project/place";
import { projectProblemText } from "../exchange/project/problemTexts";
import type { Context } from "./context";
import type { StoredProject } from "./environment";

/** Whether a URI is that of a project file. */
export const isProjectFile = (uri: string): boolean => uri.endsWith(`/${PROJECT_FILE}`);

/** What the JSON schema of the file cannot say; editors that know the schema say the rest themselves. */
const BEYOND_SCHEMA: ReadonlySet<ProjectProblemCode> = new Set<ProjectProblemCode>(["twice", "not-defined"]);

const publish = (connection: Connection, uri: string, diagnostics: Diagnostic[]): Promise<void> =>
  connection.sendDiagnostics({ uri, diagnostics });

/** Shows what in a project file was left out, where it stands. */
async function tellProjectProblems(
  { connection, documents, language }: Context,
  { uri, text, problems }: StoredProject,
): Promise<void> {
  const lines = lineStartsOf(text);
  const diagnosticOf = (problem: ProjectProblem): Diagnostic => ({
    range: rangeOf(lines, problem),
    severity: DiagnosticSeverity.Warning,
    source: "isnad",
    code: problem.code,
    message: projectProblemText(problem, language()),
  });
  const shown = problems.filter(({ code }) => BEYOND_SCHEMA.has(code));
  await publish(connection, documents.clientUriOf(uri), shown.map(diagnosticOf));
}

/** Takes over that project files came, changed or went: what hangs on them is made anew. */
export async function followProjects(context: Context, uris: readonly string[]): Promise<void> {
  const { environment, workspace, connection, documents } = context;
  if (uris.length === 0) return;
  environment.forgetProjects();
  for (const uri of uris) {
    workspace.projectChanged(uri.slice(0, -PROJECT_FILE.length - 1));
    const project = await environment.projectFileOf(uri);
    if (project?.uri === uri) await tellProjectProblems(context, project);
    else await publish(connection, documents.clientUriOf(uri), []);
  }
}
