/** A definite noun that news uses alone for one body, and the full name that it stands for. */
export interface ShortName {
  readonly short: string;
  /** The link of the full name. */
  readonly full: string;
  /** It stands for that one when the article names any of these links; without any, it always may. */
  readonly beside: readonly string[];
}

/**
 * Short names by the company they keep; the first that fits wins.
 * Source: usage of Arabic news: the coalition is the Saudi-led one where Yemen is spoken of and the US-led one
 * elsewhere; the Internal Security Forces beside the SDF are theirs, not Lebanon's; "the Observatory" is the Syrian one unless another is named in full.
 */
export const SHORT_NAMES: readonly ShortName[] = [
  { short: "التحالف", full: "التحالف الدولي", beside: ["التحالف الدولي"] },
  { short: "التحالف", full: "التحالف العربي", beside: ["التحالف العربي", "الحوثيون", "اليمن", "صنعاء", "عدن"] },
  { short: "التحالف", full: "التحالف الدولي", beside: [] },
  { short: "المرصد", full: "المرصد السوري لحقوق الإنسان", beside: ["المرصد السوري لحقوق الإنسان", "سوريا"] },
  { short: "المقاومة", full: "المقاومة الشعبية", beside: ["المقاومة الشعبية"] },
  {
    short: "الائتلاف",
    full: "الائتلاف الوطني لقوى الثورة والمعارضة السورية",
    beside: ["الائتلاف الوطني لقوى الثورة والمعارضة السورية"],
  },
  { short: "قوى الأمن الداخلي", full: "الأسايش", beside: ["الأسايش", "قسد"] },
  { short: "الحشد", full: "الحشد الشعبي", beside: ["الحشد الشعبي"] },
];
