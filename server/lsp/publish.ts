import type { Context } from "./context";
import type { Findings, Told } from "./findings";
import { newsOfAll } from "./news";

/** Pushes findings to a client that does not ask for them. */
export interface Publisher {
  /** An article's findings, unless the client has them. For one that the client holds. */
  readonly publish: (uri: string) => Promise<void>;
  /** What has changed in any article, open or closed. A later call takes over from one that is under way. */
  readonly publishAll: () => Promise<void>;
  /** The client holds the article no longer, and knows it by this spelling. */
  readonly released: (uri: string, clientUri: string) => Promise<void>;
}

/** A publisher that has published nothing yet. */
export function createPublisher(context: Context, findings: Findings): Publisher {
  const { connection, documents, workspace } = context;
  /** The ids of what the client has been sent, by canonical URI. */
  const published = new Map<string, string>();
  let lastPass = 0;

  const send = async (uri: string, version: number | null, { resultId, items }: Told): Promise<void> => {
    const isNew = published.get(uri) !== resultId;
    published.set(uri, resultId);
    if (!isNew) return;
    const diagnostics = { uri: documents.clientUriOf(uri), diagnostics: items };
    await connection.sendDiagnostics(version === null ? diagnostics : { ...diagnostics, version });
  };

  const clear = async (uri: string, clientUri: string): Promise<void> => {
    published.delete(uri);
    findings.forget(uri);
    await connection.sendDiagnostics({ uri: clientUri, diagnostics: [] });
  };

  return {
    publish: async (uri) => {
      const version = workspace.versionOf(uri);
      if (version !== null) await send(uri, version, findings.of(uri));
    },
    publishAll: async () => {
      const pass = ++lastPass;
      for await (const news of newsOfAll(context, findings, published)) {
        for (const { uri, version, told } of news) {
          if (told) await send(uri, version, told);
          else await clear(uri, documents.clientUriOf(uri));
        }
        if (pass !== lastPass) return;
      }
    },
    released: async (uri, clientUri) => {
      // What is on disk counts again; where nothing is, nothing is found.
      if (workspace.stateOf(uri) === null) await clear(uri, clientUri);
    },
  };
}
