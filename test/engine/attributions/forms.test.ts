import { describe, expect, test } from "vitest";
import { reportingForm } from "../../../server/engine/lexicon/reportingForms";
import { fold } from "../../../server/engine/text/normalize";

/** A verb's perfect, then forms of it as news writes them. */
const FORMS: readonly (readonly [perfect: string, ...forms: string[]])[] = [
  ["قال", "قال", "قالت", "وقالوا", "فقال", "يقول", "وتقول", "قائلاً", "قائلة"],
  ["أكد", "أكّد", "وأكدت", "يؤكد", "سيؤكد", "مؤكداً", "ومؤكدة", "مؤكدين", "تأكيد"],
  ["نفى", "نفى", "ونفت", "نفوا", "ينفي", "نافياً", "نافية", "ونفى"],
  ["أشار", "وأشار", "أشارت", "تشير", "مشيراً", "مشيرةً", "ومشيرين"],
  ["زعم", "زعمت", "يزعم", "زاعما"],
];

/** Words that look like forms and are none. */
const OTHERS = ["مبلغ", "يبلغ", "تبين", "عمال", "مقال", "الإعلان", "وزارة", "قالب"];

describe.each(FORMS)("%s", (perfect, ...forms) => {
  test.each(forms)("%s", (form) => {
    expect(reportingForm(fold(form))?.verb.perfect).toBe(perfect);
  });
});

test.each(OTHERS)("%s is no reporting verb", (word) => {
  expect(reportingForm(fold(word))).toBeUndefined();
});

test("conjunction and object pronoun are told from the verb", () => {
  expect(reportingForm(fold("وذكرته"))).toMatchObject({ at: 1, joined: true, enclitic: true, gender: "feminine" });
});
