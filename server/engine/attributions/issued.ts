import type { ParagraphView } from "./paragraphView";

const ISSUED = /^(?:ال)?صادر(?:ه|ين|ات)?$/u;
const FARTHEST = 4;

/** How far behind صادر its عن stands, and whether `index` is between the two or is عن itself. */
function issuedAround(view: ParagraphView, index: number): { readonly issuer: number } | undefined {
  for (let issued = index - 1; issued >= index - FARTHEST; issued--) {
    if (!ISSUED.test(view.norm(issued))) continue;
    for (let issuer = issued + 1; issuer <= issued + FARTHEST; issuer++)
      if (view.norm(issuer) === "عن") return issuer >= index ? { issuer } : undefined;
    return undefined;
  }
  return undefined;
}

/** Whether عن at `index` names who issued a document (بلاغ صادر الثلاثاء عن الوزارة), not what is told. */
export const isIssuer = (view: ParagraphView, index: number): boolean => issuedAround(view, index)?.issuer === index;

/** Whether a word of time stands between صادر and the عن of who issued it, inside the phrase of the document. */
export const isWithinIssued = (view: ParagraphView, index: number): boolean => issuedAround(view, index) !== undefined;
