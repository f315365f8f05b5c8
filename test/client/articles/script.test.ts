import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isMostlyArabic, isRightToLeft } from "../../../client/articles/script";
import { readText, repository } from "../files";

describe("Arabic text", () => {
  it.each(readdirSync(`${repository}/seeds`))("seeds/%s is", (file) => {
    expect(isMostlyArabic(readText(`seeds/${file}`))).toBe(true);
  });

  it.each([
    ["plain", "أعلنت وزارة الصحة ارتفاع عدد المصابين إلى عشرين شخصا."],
    ["with a quoted tweet", "أعلنت وزارة الصحة ارتفاع عدد المصابين إلى عشرين. At least twenty injured"],
    ["with diacritics and tatweel", "أَعْلَنَتْ وِزَارَةُ الصِّحَّةِ ارتفـــاع عَدَدِ المُصَابِينَ"],
    ["with a foreign name", "قال پوتين إن عدد المصابين في المستشفيات ارتفع إلى عشرين شخصا اليوم الخميس."],
    ["with the Egyptian final yeh", "قال المتحدث الرسمی إن عدد المصابین فی المستشفی ارتفع إلى عشرین"],
  ])("%s is", (_, text) => expect(isMostlyArabic(text)).toBe(true));

  it.each([
    ["nothing", ""],
    ["numbers alone", "12 345 ٦٧٨\n".repeat(20)],
    ["English", "The ministry said at least twenty people were injured on Thursday."],
    [
      "English with an Arabic name",
      "The group (تنظيم الدولة الإسلامية في العراق والشام) said that it had attacked the prison in the north of the country.",
    ],
    ["a word or two", "مرحبا بكم"],
    ["Persian", "وزارت بهداشت اعلام کرد که شمار مجروحان به بیست نفر رسیده و گزارش‌های دیگری نیز پیگیری می‌شود."],
    ["Urdu", "وزارت صحت نے کہا ہے کہ زخمیوں کی تعداد بیس ہو گئی ہے اور مزید رپورٹیں آ رہی ہیں۔"],
    ["Kurdish", "وەزارەتی تەندروستی ڕایگەیاند کە ژمارەی بریندارەکان گەیشتووەتە بیست کەس."],
    ["Hebrew", "משרד הבריאות הודיע כי מספר הפצועים עלה לעשרים ביום חמישי האחרון."],
    ["lone surrogates", "\ud800\udfff\udc00".repeat(50)],
  ])("%s is not", (_, text) => expect(isMostlyArabic(text)).toBe(false));
});

describe("lines from right to left", () => {
  it.each(["قال المصدر", "  «قال", "23 قتيلا", "— 7: عناصر", "שלום", "‏(12) أضاف Reuters"])("%s", (line) => {
    expect(isRightToLeft(line)).toBe(true);
  });
  it.each(["", "12 345", "… — !", "Reuters: قال", "#Isis داعش", "a"])("not %s", (line) => {
    expect(isRightToLeft(line)).toBe(false);
  });
});
