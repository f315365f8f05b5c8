/** What VS Code gives to the script of a webview, once. */
interface VsCodeApi {
  readonly postMessage: (message: unknown) => void;
  readonly getState: () => unknown;
  readonly setState: (state: unknown) => void;
}
declare function acquireVsCodeApi(): VsCodeApi;

/** The extension as a webview sees it. */
export interface Host<Received, Sent, State> {
  readonly send: (message: Sent) => void;
  readonly receive: (listener: (message: Received) => void) => void;
  /** What `keep` kept before the webview was hidden or the window reloaded. */
  readonly kept: () => State | undefined;
  readonly keep: (state: State) => void;
}

/** Connects a webview with the extension. VS Code allows it once for each load of the page. */
export function connectHost<Received, Sent, State>(): Host<Received, Sent, State> {
  const api = acquireVsCodeApi();
  return {
    send: (message) => api.postMessage(message),
    receive: (listener) =>
      window.addEventListener("message", ({ data }: MessageEvent<Received>) => {
        listener(data);
      }),
    kept: () => api.getState() as State | undefined,
    keep: (state) => api.setState(state),
  };
}
