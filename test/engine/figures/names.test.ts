// Numbers that name or number something, and so count nothing.
import { describe, it } from "vitest";
import { exactly, expectFigures, expectNone } from "./reading";

const reference = (value: number) => exactly("identifier", value, { role: "reference" });

describe("numbers that name", () => {
  it("go on in a list of articles of law", () => {
    expectFigures(
      { kind: "identifier", role: "reference" },
      "طبقا للفصول [[201]] و[[202]] و[[237]] من المجلة الجزائية",
    );
    expectFigures(reference(27), "بموجب المادتين [[27]]");
    expectFigures(reference(1178), "تنقيح الأمر [[1178]]");
  });

  it("close a name in quotation marks", () => {
    for (const way of ["هاتف «نوكيا [[3]]» الجديد", 'لعبة "سنيك [[3]]" القديمة', "قناة “فرانس [[3]]” بالعربية"]) {
      expectFigures(reference(3), way);
    }
  });

  it("still count behind a list or inside a longer quotation", () => {
    expectFigures(exactly("cardinal", 20), "قرار أصدرته [[20]] دولة");
    expectFigures(exactly("cardinal", 7), "قال «قتل في الهجوم على السجن [[7]]»");
  });
});

describe("numbers of a list", () => {
  it("count nothing, at the opening of a line or inside it", () => {
    for (const way of ["1. الترجي", "1- النجم الساحلي", "الترتيب: 1- النجم 2- الترجي 3- الإفريقي"]) expectNone(way);
  });

  it("need the item before them", () => {
    expectFigures(exactly("cardinal", 17), "سجل الفريق [[17]] - وهو رقم قياسي - هدفا");
  });
});
