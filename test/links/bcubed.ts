/** Precision, recall and their harmonic mean, 0 to 1. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** A mention with the thing it stands for by the key and by the response; null where one of them has no such mention. */
export interface Judged {
  readonly key: string | null;
  readonly response: string | null;
}

const SEPARATOR = "\u0000";

function counted(values: Iterable<string | null>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/**
 * B-cubed. Source: Bagga and Baldwin, Algorithms for Scoring Coreference Chains, 1998, with equal weights: for each
 * mention, how much of its chain in the response stands in its chain of the key (precision), and the other way round
 * (recall), as means over the mentions. A mention that only the key has counts 0 in recall, one that only the response
 * has 0 in precision (Cai and Strube 2010 compare this with other ways). Chains of one mention count like others.
 * Without mentions on a side its measure is 1.
 */
export function bCubed(mentions: readonly Judged[]): Score {
  const inKey = counted(mentions.map(({ key }) => key));
  const inResponse = counted(mentions.map(({ response }) => response));
  const pairOf = ({ key, response }: Judged): string | null =>
    key === null || response === null ? null : `${key}${SEPARATOR}${response}`;
  const inBoth = counted(mentions.map(pairOf));
  const mean = (side: "key" | "response", sizes: ReadonlyMap<string, number>): number => {
    let sum = 0;
    let count = 0;
    for (const mention of mentions) {
      const chain = mention[side];
      if (chain === null) continue;
      count++;
      sum += (inBoth.get(pairOf(mention) ?? "") ?? 0) / (sizes.get(chain) ?? 1);
    }
    return count === 0 ? 1 : sum / count;
  };
  const precision = mean("response", inResponse);
  const recall = mean("key", inKey);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}
