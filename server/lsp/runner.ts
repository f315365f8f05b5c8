import { CancellationToken, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import { CANCELLED, type Cancelled } from "../workspace/cancellation";
import { failureText } from "./attempt";

/** What a handler answers when the document changed under the request: its positions mean nothing any more. */
export const OUTDATED: unique symbol = Symbol("outdated");
export type Outdated = typeof OUTDATED;

type Answer<Result> = Result | Cancelled | Outdated;

/** Wraps a request handler: whatever goes wrong in it, the client gets an answer and the server lives on. */
export type Run = <Params, Result>(
  name: string,
  fallback: Result,
  handler: (params: Params, token: CancellationToken) => Promise<Answer<Result>> | Answer<Result>,
) => (params: Params, ...more: readonly unknown[]) => Promise<Result | ResponseError<never>>;

/**
 * The token among the arguments behind a request's parameters. A client may send a parameter too many, a `null` for a
 * token that it has not got; then the real token comes later, or not at all.
 */
const tokenAmong = (more: readonly unknown[]): CancellationToken =>
  more.find((one) => CancellationToken.is(one)) ?? CancellationToken.None;

/** The one error path of all requests: the failure is logged under the request's name, the answer is the fallback. */
export function createRun(log: (message: string) => void): Run {
  return (name, fallback, handler) =>
    async (params, ...more) => {
      const token = tokenAmong(more);
      try {
        const answer = await handler(params, token);
        if (answer === CANCELLED || token.isCancellationRequested) {
          return new ResponseError(LSPErrorCodes.RequestCancelled, `${name}: cancelled`);
        }
        if (answer === OUTDATED) {
          return new ResponseError(LSPErrorCodes.ContentModified, `${name}: the document has changed`);
        }
        return answer;
      } catch (error) {
        log(failureText(name, error));
        return fallback;
      }
    };
}
