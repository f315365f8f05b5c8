import { LSPErrorCodes, ResponseError, type CancellationToken } from "vscode-languageserver";
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
) => (params: Params, token: CancellationToken) => Promise<Result | ResponseError<never>>;

/** The one error path of all requests: the failure is logged under the request's name, the answer is the fallback. */
export function createRun(log: (message: string) => void): Run {
  return (name, fallback, handler) => async (params, token) => {
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
