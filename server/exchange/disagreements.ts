import type { AnnotatedCorpus, Member } from "./corpus";

/** A key that no other figure of the corpus has. */
export const memberKey = ({ path, annotation }: Member): string => `${annotation}\n${path}`;

/** The ids of the disagreements that each figure takes part in, by `memberKey`. */
export function disagreementsByMember({ disagreements }: AnnotatedCorpus): ReadonlyMap<string, readonly string[]> {
  const byMember = new Map<string, string[]>();
  for (const { id, members } of disagreements) {
    for (const member of members) {
      const key = memberKey(member);
      const known = byMember.get(key);
      if (known) known.push(id);
      else byMember.set(key, [id]);
    }
  }
  return byMember;
}

/** Two figures that exclude each other. */
export interface Opposition {
  readonly disagreement: string;
  readonly verdict: string;
  readonly other: Member;
}

/** What each figure is opposed to, by `memberKey`: both sides of every pair. */
export function oppositionsByMember({ disagreements }: AnnotatedCorpus): ReadonlyMap<string, readonly Opposition[]> {
  const byMember = new Map<string, Opposition[]>();
  const add = (member: Member, opposition: Opposition): void => {
    const key = memberKey(member);
    const known = byMember.get(key);
    if (known) known.push(opposition);
    else byMember.set(key, [opposition]);
  };
  for (const { id, verdict, members, pairs } of disagreements) {
    for (const [first, second] of pairs) {
      const a = members[first];
      const b = members[second];
      if (!a || !b) continue;
      add(a, { disagreement: id, verdict, other: b });
      add(b, { disagreement: id, verdict, other: a });
    }
  }
  return byMember;
}
