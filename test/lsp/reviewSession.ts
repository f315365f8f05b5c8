// An article under review: one client, one annotator.
import { REVIEW_REQUEST, type ReviewResult } from "../../server/protocol/review";
import { startSession, type Session, type SessionOptions } from "./session";

export const ARTICLE = "file:///corpus/a.txt";
/** Its annotations. */
export const FILE = "file:///corpus/a.isnad.jsonl";
export const TEXT = "أعلنت وزارة الداخلية مقتل 7 عناصر في سجن غويران.\r\nوقال مصدر عسكري إن 20 معتقلا فروا.";

/** Starts a session in which the annotator سلمى has the article open. */
export async function startReview(options: SessionOptions = {}): Promise<Session> {
  const session = await startSession({ params: { initializationOptions: { annotator: "سلمى" } }, ...options });
  await session.open(ARTICLE, TEXT);
  return session;
}

export async function reviewIn({ client }: Session): Promise<ReviewResult> {
  const result = await client.sendRequest<ReviewResult | null>(REVIEW_REQUEST, { uri: ARTICLE });
  if (!result) throw new Error("no review");
  return result;
}
