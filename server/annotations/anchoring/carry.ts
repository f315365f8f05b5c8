import type { Annotation } from "../annotation";
import type { StandOffFile } from "../standoff/file";
import { anchorText } from "./anchor";
import { anchorOne, type Lost, type Placed } from "./anchorAll";
import { evidenceFor, type Move } from "./evidence";
import type { Live } from "./follow";

/** The lines of a file as they were read, by the annotations that they gave. */
const rawLines = ({ lines }: StandOffFile): ReadonlyMap<unknown, string> =>
  new Map(lines.map(({ record, raw }) => [record, raw]));

/**
 * Where the annotations of a file stand that was read anew while its article went through edits. What a line said
 * before, it says still, where it has come to by now; the annotations of other lines are found in the text.
 */
export function carried(before: { readonly file: StandOffFile; readonly live: Live }, file: StandOffFile): Live {
  const { live } = before;
  const rawBefore = rawLines(before.file);
  const raw = rawLines(file);
  const placedBy = new Map(live.placed.map((one) => [rawBefore.get(one.stored), one]));
  const lostBy = new Map(live.lost.map((one) => [rawBefore.get(one.stored), one]));
  const source = anchorText(live.text);
  const moves = live.placed
    .flatMap(({ stored, now }): Move[] => {
      const [from, to] = [stored.spans[0]?.start, now.spans[0]?.start];
      return from === undefined || to === undefined ? [] : [{ from, to }];
    })
    .sort((a, b) => a.from - b.from);
  const placed: Placed[] = [];
  const lost: Lost[] = [];
  const renamed = (one: Annotation, { id }: Annotation): Annotation => (one.id === id ? one : { ...one, id });
  for (const stored of file.annotations) {
    const line = raw.get(stored);
    const wasPlaced = line === undefined ? undefined : placedBy.get(line);
    const wasLost = line === undefined ? undefined : lostBy.get(line);
    const now = wasPlaced
      ? renamed(wasPlaced.now, stored)
      : wasLost
        ? null
        : anchorOne(source, stored, evidenceFor(moves, stored.spans[0]?.start ?? 0));
    if (now) placed.push({ stored, now });
    else lost.push(wasLost ? { ...wasLost, stored, last: renamed(wasLost.last, stored) } : { stored, last: stored });
  }
  return { text: live.text, placed, lost };
}
