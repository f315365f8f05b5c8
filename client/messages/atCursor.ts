import { isolate, rightToLeft } from "./isolate";

/** What is said and asked when marks are decided on in the text editor. */
export interface AtCursorMessages {
  readonly noArticle: string;
  readonly nothingHere: Readonly<Record<"accept" | "reject" | "withdraw", string>>;
  readonly nothingToLabel: string;
  /** Said of the words of a mark. */
  readonly done: Readonly<Record<"accept" | "reject" | "withdraw", (words: string) => string>>;
  readonly labelled: (words: string, label: string) => string;
  readonly chooseLabel: string;
}

export const atCursorEn: AtCursorMessages = {
  noArticle: "Put the cursor into an article in the text editor.",
  nothingHere: {
    accept: "No suggestion at the cursor.",
    reject: "No mark to reject at the cursor.",
    withdraw: "No decision at the cursor.",
  },
  nothingToLabel: "Select words, or put the cursor on a figure or a name.",
  done: {
    accept: (words) => `Accepted: ${isolate(words)}`,
    reject: (words) => `Rejected: ${isolate(words)}`,
    withdraw: (words) => `Taken back: ${isolate(words)}`,
  },
  labelled: (words, label) => `${isolate(words)}: ${isolate(label)}`,
  chooseLabel: "Which label?",
};

export const atCursorAr: AtCursorMessages = {
  noArticle: rightToLeft("ضع المؤشر في مقال مفتوح في محرر النصوص."),
  nothingHere: {
    accept: rightToLeft("لا اقتراح عند المؤشر."),
    reject: rightToLeft("لا شيء يُرفض عند المؤشر."),
    withdraw: rightToLeft("لا قرار عند المؤشر."),
  },
  nothingToLabel: rightToLeft("حدّد كلمات، أو ضع المؤشر على رقم أو اسم."),
  done: {
    accept: (words) => rightToLeft(`قُبل: ${isolate(words)}`),
    reject: (words) => rightToLeft(`رُفض: ${isolate(words)}`),
    withdraw: (words) => rightToLeft(`أُلغي القرار: ${isolate(words)}`),
  },
  labelled: (words, label) => rightToLeft(`${isolate(words)}: ${isolate(label)}`),
  chooseLabel: "أي تسمية؟",
};
