/** Names by key, some of which stand for others. A name that stands for itself is the root of all that lead to it. */
export interface Forest<Reason> {
  /** The root that a name leads to: itself where it stands for itself. */
  readonly rootOf: (key: string) => string;
  /** What a name stands for, and why; undefined for roots. */
  readonly stepOf: (key: string) => { readonly to: string; readonly why: Reason } | undefined;
  /** Lets the root of `from` stand for `to`. Nothing happens where both have one root already. */
  readonly join: (from: string, to: string, why: Reason) => void;
}

/** A forest in which every name stands for itself. */
export function createForest<Reason>(): Forest<Reason> {
  const steps = new Map<string, { readonly to: string; readonly why: Reason }>();
  const rootOf = (key: string): string => {
    let at = key;
    for (let step = steps.get(at); step; step = steps.get(at)) at = step.to;
    return at;
  };
  return {
    rootOf,
    stepOf: (key) => steps.get(key),
    join: (from, to, why) => {
      const root = rootOf(from);
      if (root !== rootOf(to)) steps.set(root, { to, why });
    },
  };
}
