import { describe, expect, it } from "vitest";
import { exactly, expectFigures, expectNone, figuresOf, type Expected } from "./reading";

type Case = readonly [expected: Expected, ...ways: string[]];

const between = (
  kind: Expected["kind"],
  lo: number | null,
  hi: number | null,
  more: Partial<Expected> = {},
): Expected => ({
  kind,
  lo,
  hi,
  qualifier: "between",
  ...more,
});

/** Forms whose reading hangs on what stands around them. */
const CONTEXTS: Readonly<Record<string, readonly Case[]>> = {
  ranges: [
    [between("cardinal", 10, 20), "من [[10 وحتى 20]] عضوا", "من [[10 إلى غاية 20]] عضوا", "من [[10 لغاية 20]] عضوا"],
    [between("percent", 20, 30), "بين [[20% و30%]] من السكان", "بين [[20 في المئة و30 في المئة]]"],
    [between("duration", 5, 8), "من [[5 أشهر إلى 8]] أشهر", "بين [[5 أشهر و8]] أشهر"],
    [between("duration", 2, 5), "بالسجن بين [[سنتين و5]] سنوات", "من [[يومين إلى خمسة]] أيام"],
    [between("date", null, null, { iso: "2017-03-02/2017-05-16" }), "من [[2-3-2017 وحتى 16-5-2017]]"],
    [between("date", null, null, { iso: "2017-01/2017-11" }), "من شهر [[جانفي 2017 إلى شهر نوفمبر 2017]]"],
    [between("date", null, null, { iso: "2017-01/2017-03" }), "من [[يناير إلى مارس 2017]]"],
    [between("date", 1969, 1972), "من [[1969 إلى غاية 1972]]", "من سنة [[1969 إلى سنة 1972]]", "بين [[1969 و1972]]"],
    [between("date", 2016, 2017), "السنة الدراسية [[2016/2017]]", "السنة الدراسية [[2017/2016]]"],
  ],
  "two bounds": [
    [between("cardinal", 11, 19), "أكبر من [[10 وأصغر من 20]]"],
    [between("cardinal", 20, 50), "لا يزيد عن [[50 ولا يقل عن 20]]"],
    [between("money", 10, 20, { unit: "USD" }), "أكثر من [[10 وأقل من 20]] دولار"],
    [between("cardinal", -10, 15), "بين [[سالب عشرة وخمسة عشر]]"],
  ],
  ratios: [
    [exactly("fraction", 0.2), "[[واحد من خمسة]].", "[[واحد على خمسة]]"],
    [exactly("fraction", 1.8), "[[1 4/5]]"],
    [exactly("fraction", 0.4), "[[ثمانية أجزاء من عشرين]]"],
    [exactly("fraction", 100.75), "[[مئة وثلاثة أرباع]]"],
    [exactly("duration", 1.5), "بعد [[ساعة ونصف]] من الانتظار", "بعد [[ساعة و نصف]]"],
    [exactly("measure", 0.75, { unit: "kg" }), "[[3/4]] كيلوغرام"],
  ],
  "decimals and powers": [
    [exactly("cardinal", 0.77), "[[.77]]"],
    [exactly("cardinal", 1e10), "[[1e10]]", "[[١e١٠]]"],
    [exactly("cardinal", 200.03), "[[مئتان فاصلة ثلاثة من مئة]]"],
    [exactly("cardinal", 1500), "[[ألف خمس مئة]]"],
  ],
  "years without their noun": [
    [
      exactly("date", 2017, { role: "time" }),
      "قانون المالية [[2017]]",
      "بكالوريا [[2017]] : النتائج",
      "بعنوان [[2017]]",
    ],
    [exactly("date", 2013), "وشهدت الانتخابات في [[2013]] مرشحين محتملين"],
    [exactly("date", 2017, { role: "reference" }), "في دوري أبطال أفريقيا [[2017]]"],
    [exactly("cardinal", 2013), "بلغ عدد الناجين [[2013]]", "وزعت [[2013]] بطاقة"],
  ],
  ages: [
    [
      exactly("age", 70),
      "الذي أكمل [[70]] عاما",
      "توفي عن [[70]] عاما",
      "صاحب الـ[[70]] عاما",
      "سيرينا، [[70]] عاما، فازت",
    ],
    [exactly("age", 15), "في سن [[15]]"],
    [{ kind: "age", lo: null, hi: 17 }, "طفل دون [[18]] سنة"],
  ],
  "years that are no ages": [
    [exactly("ordinal", 4), "الثلاثي [[الرابع]] من السنة"],
    [exactly("time", null, { iso: "T20:35" }), "على الساعة [[الثامنة و35 دقيقة]] مساء"],
    [exactly("measure", 2, { unit: "[bbl_us]" }), "سعر [[برميلان]] من النفط"],
  ],
  "prison terms": [
    [exactly("duration", 12, { role: "claim" }), "[[12]] سنة سجنا", "يقضي [[12]] عاما في السجن"],
    [exactly("duration", 12, { role: "time" }), "يقضي [[12]] عاما في الخارج"],
  ],
  "decades and contracts": [
    [exactly("duration", 3, { role: "time", iso: "P30Y" }), "قبل [[3]] عقود"],
    [exactly("cardinal", 40, { role: "claim" }), "تزوير [[40]] عقدا", "أبرمت [[40]] عقدا"],
    [{ kind: "vague", lo: 200, hi: 999, role: "claim" }, "وقعت [[مئات]] العقود"],
    [{ kind: "vague", lo: 3, hi: 9, role: "time" }, "منذ [[بضعة]] عقود"],
  ],
  measures: [
    [exactly("measure", 8000, { unit: "[ly]" }), "على بعد [[ثمانية آلاف]] سنة ضوئية"],
    [exactly("measure", 2.5), "يبلغ [[2.5]] ثانية ميكروية"],
  ],
  money: [
    [exactly("money", 370e6), "بقيمة [[370 م]] د في الموسم", "[[370 مليون]] د"],
    [exactly("money", 5, { unit: "KWD" }), "[[5]] د.ك"],
    [exactly("money", 180_000, { unit: "ILS" }), "[[180 ألف]] شيكل", "[[180 ألف]] شكيل"],
  ],
  names: [
    [exactly("identifier", 24, { role: "reference" }), "وفق فرانس [[24]]، على"],
    [exactly("ordinal", 23, { role: "reference", counted: "المؤتمر" }), "المؤتمر [[23]] العادي للاتحاد"],
    [exactly("identifier", 19, { counted: "الطريق" }), "غلق الطريق رقم [[19]]", "الطريق الوطنية رقم [[19]]"],
    [exactly("ordinal", 67), "الجمعية العمومية الـ[[67]] للاتحاد"],
    [
      exactly("cardinal", 20, { role: "reference" }),
      "قمة مجموعة [[العشرين]] في المدينة",
      "دول مجموعة الـ[[20]] الكبرى",
    ],
    [exactly("cardinal", 1362), "خلال شهر رمضان [[1362]] مخالفة"],
    [exactly("ordinal", 20), "القرن [[العشرين]]", "الذكرى [[العشرون]] للاستقلال"],
  ],
  duals: [
    [
      exactly("dual", 2),
      "بإضافة [[لاعبين اثنين]]",
      "إيقاف [[مهربين إثنين]]",
      "بتهمة [[محاولتي]] قتل",
      "[[سيارتي]] إسعاف",
    ],
    [exactly("fraction", 2), "أكثر عرضة ب[[مرتين]] من غيرهم"],
  ],
  bounds: [
    [exactly("percent", 33, { qualifier: "about" }), "قرب [[33 في المائة]]"],
    [{ kind: "cardinal", lo: null, hi: 20, qualifier: "atMost" }, "حتى [[20]] شخصا"],
    [exactly("ordinal", 16, { qualifier: "about" }), "القرن [[السادس عشر]] تقريبا"],
    [exactly("cardinal", 3, { qualifier: "exact" }), "قرب [[3]] مدن"],
  ],
  "what is counted": [
    [exactly("cardinal", 4, { role: "claim", counted: "ولايات" }), "إضراب في [[4]] ولايات"],
    [exactly("cardinal", 3, { counted: "ولايات" }), "النقل بولايات الساحل الـ[[3]]"],
    [exactly("ordinal", 3), "قتل مواطنا أمريكيا [[ثالثا]]"],
  ],
};

describe.each(Object.entries(CONTEXTS))("%s", (_, cases) => {
  it.each(cases.map((way) => [...way] as [Expected, ...string[]]))("%j", (expected, ...ways) => {
    for (const way of ways) expectFigures(expected, way);
  });
});

describe("a breakdown in brackets", () => {
  it("counts what was counted before it, not what it is for", () => {
    const counted = figuresOf("33 محلا (19 لبيع الخضر و8 للأسماك)").map((figure) => figure.counted?.text);
    expect(counted).toEqual(["محلا", "محلا", "محلا"]);
  });
});

describe("no figures", () => {
  it.each([
    ["enumerations", "ثالثا: يجب أن"],
    ["rounds", "الدور ثمن النهائي"],
    ["what she has", "تحب القرية، ولديها طفلة"],
    ["what he has", "ولديه حافلة"],
    ["the minister's two cars", "وسيارتا الوزير متوقفتان"],
  ])("%s", (_, text) => {
    expectNone(text);
  });
});
