/** A class of happenings that news counts, with the words that name it. */
export interface EventRow {
  readonly class: string;
  /**
   * Verbal nouns, nouns of the outcome and participles (مقتل, قتلى, مصابين). `word&companion,companion` counts only near
   * one of them. Possessive pronouns are added by the look-up (مقتلهم, إصابته).
   */
  readonly nouns: string;
  /**
   * Verbs as perfect/imperfect stem without prefixes; only the perfect where the imperfect is left out. Active and
   * passive are mostly written alike.
   */
  readonly verbs: string;
  readonly english: string;
}
