/** English number words below a thousand. Source: CLDR 44 en, spellout-cardinal. */
export const ENGLISH_NUMBERS: ReadonlyMap<string, number> = new Map(
  (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
    "eighteen nineteen twenty"
  )
    .split(" ")
    .map((word, value) => [word, value] as const)
    .concat(
      "thirty forty fifty sixty seventy eighty ninety hundred"
        .split(" ")
        .map((word, i) => [word, 30 + 10 * i] as const),
    ),
);

/**
 * Multipliers behind an English number, also abbreviated.
 * Source: CLDR 44 en, compact decimal formats; Reuters Handbook of Journalism on m and bn.
 */
export const ENGLISH_MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ["hundred", 1e2],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
  ["k", 1e3],
  ["m", 1e6],
  ["bn", 1e9],
]);

/**
 * English quantities that are an interval by themselves.
 * Source: the annotation guidelines, as for their Arabic counterparts.
 */
export const ENGLISH_VAGUE: ReadonlyMap<string, readonly [lo: number, hi: number | null]> = new Map([
  ["dozens", [20, 99]],
  ["scores", [20, 99]],
  ["hundreds", [200, 999]],
  ["thousands", [2000, 9999]],
  ["millions", [2_000_000, 9_999_999]],
  ["several", [3, 9]],
]);

/** Bounds before a number, longest first. Source: The Cambridge Grammar of the English Language (2002), ch. 5 §11. */
export const ENGLISH_BOUNDS: readonly (readonly [
  bound: "about" | "moreThan" | "atLeast" | "lessThan" | "atMost",
  words: readonly string[],
])[] = [
  ["atLeast", ["no", "fewer", "than"]],
  ["atLeast", ["no", "less", "than"]],
  ["atMost", ["no", "more", "than"]],
  ["atLeast", ["at", "least"]],
  ["atMost", ["at", "most"]],
  ["moreThan", ["more", "than"]],
  ["lessThan", ["less", "than"]],
  ["lessThan", ["fewer", "than"]],
  ["atMost", ["up", "to"]],
  ["moreThan", ["over"]],
  ["about", ["about"]],
  ["about", ["around"]],
  ["about", ["some"]],
  ["about", ["nearly"]],
  ["about", ["almost"]],
  ["about", ["approximately"]],
  ["about", ["roughly"]],
  ["lessThan", ["under"]],
];

/**
 * Words that end the noun phrase behind a number.
 * Source: closed classes of English, with the verbs that follow a count in news.
 */
export const ENGLISH_STOPS: ReadonlySet<string> = new Set(
  (
    "who that which were was are is have has had in on at of by for from to and or the a an too dead killed wounded injured " +
    "died after before during with as but be been being arrested detained escaped fled missing so far all"
  ).split(" "),
);

/** What a number counts when no noun follows it: 18 killed. Source: news usage. */
export const ENGLISH_OUTCOMES: ReadonlySet<string> = new Set(
  "dead killed wounded injured died arrested missing".split(" "),
);

/** Units of time by lower-case form. Source: CLDR 44 en. */
export const ENGLISH_TIME_UNITS: ReadonlySet<string> = new Set(
  "second seconds minute minutes hour hours day days week weeks month months year years".split(" "),
);
