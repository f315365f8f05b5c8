/** What a key does, as VS Code has told. */
export interface Deed {
  readonly command: string;
  readonly argument: unknown;
}

export interface LearntKeys {
  /** What a key does, to be done at once; undefined where VS Code has to be asked. */
  readonly deedOf: (key: string, at: number) => Deed | undefined;
  /** VS Code gets to see a key. */
  readonly asked: (key: string, at: number) => void;
  /** VS Code hands a command over. */
  readonly told: (deed: Deed, at: number) => void;
  /** The keys may mean something else from now on. */
  readonly forget: () => void;
}

/** A key that VS Code has not answered after so long keeps the next ones waiting no longer. Milliseconds. */
const PATIENCE = 500;
/** After so long a command is no answer to a key any more. Milliseconds. */
const LATEST = 5000;

const areSame = (a: Deed | undefined, b: Deed): boolean => a?.command === b.command && a.argument === b.argument;

/**
 * Learns from VS Code which key does what. Only VS Code knows how the user has bound the keys, and it tells nobody; but asking it
 * for each press costs two trips between processes before anything can be drawn. So each key is asked for once, and done here
 * from then on, until the focus leaves the page: nobody binds keys anew without leaving it.
 *
 * Keys keep their order: while the answer to one is awaited, the others are asked for, too. VS Code answers in order, but not for
 * keys that are bound to nothing; so what is answered after different keys teaches nothing. `at` are milliseconds of any clock.
 */
export function learnKeys(): LearntKeys {
  const learnt = new Map<string, Deed>();
  let awaited: readonly { readonly key: string; readonly at: number }[] = [];
  return {
    deedOf: (key, at) => {
      const waitsForOther = awaited.some((press) => press.key !== key && at - press.at < PATIENCE);
      return waitsForOther ? undefined : learnt.get(key);
    },
    asked: (key, at) => {
      awaited = [...awaited, { key, at }];
    },
    told: (deed, at) => {
      const open = awaited.filter((press) => at - press.at < LATEST);
      const first = open[0]?.key;
      const known = open.findIndex(({ key }) => areSame(learnt.get(key), deed));
      if (known < 0 && first !== undefined && open.every(({ key }) => key === first)) learnt.set(first, deed);
      awaited = open.slice(Math.max(known, 0) + 1);
    },
    forget: () => {
      learnt.clear();
      awaited = [];
    },
  };
}
