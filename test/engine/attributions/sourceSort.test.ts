import { describe, expect, test } from "vitest";
import { analyseArticle } from "../../../server/engine/analyseArticle";

/** The sort of the last source, then the sources: a text of its own, or whom a figure is told by. */
const SORTS: Readonly<Record<string, readonly string[]>> = {
  official: [
    "وزارة الصحة",
    "الوزير",
    "وزير الدفاع الروسي سيرغي شويغو",
    "المتحدث باسم وزارة الداخلية",
    "قائد شرطة كابول",
    "الشرطة",
    "رئيس الوزراء",
    "الرئيس الفرنسي إيمانويل ماكرون",
    "رئيس بلدية المدينة",
    "مدير الدفاع المدني في البلدة يوسف العمر",
    "مفوضية الانتخابات",
    "النيابة العامة",
    "اللواء ياسر شعبان",
    "السفارة الأميركية في بغداد",
    "محافظ نينوى",
    "الجيش",
  ],
  media: [
    "صحيفة الغارديان",
    "رويترز",
    "وكالة الأناضول",
    "وكالة الأنباء الرسمية",
    "مراسل الجزيرة",
    "التلفزيون الرسمي",
    "قناة محلية",
    "وسائل إعلام محلية",
    "تقارير صحفية",
  ],
  witness: ["شهود عيان", "سكان في الحي", "أحد الناجين", "شاهد من المنطقة", "أهالي القرية"],
  named: [
    "منظمة الصليب الأحمر",
    "الأمم المتحدة",
    "المتحدث باسم منظمة الصحة العالمية",
    "رئيس مجلس إدارة الشركة",
    "الرئيس التنفيذي للمصرف",
    "قوات سوريا الديمقراطية",
    "المرصد السوري لحقوق الإنسان",
    "نقابة الأطباء",
    "مدرب الفريق",
    "حركة طالبان",
  ],
  anonymous: ["مصدر أمني", "مصادر مطلعة في الوزارة", "مسؤول حكومي", "أحد القياديين"],
};

const sortsIn = (text: string): readonly string[] => analyseArticle(text).attributions.map(({ source }) => source.sort);

describe.each(Object.entries(SORTS))("%s", (sort, sources) => {
  test.each(sources)("%s", (source) => {
    expect(sortsIn(`قتل 7 أشخاص، بحسب ${source}.`)).toEqual([sort]);
  });
});

describe("a short name takes the sort of the longer one that introduced it", () => {
  test.each([
    [["official", "official"], "قال محافظ نينوى نجم الجبوري إن 7 قتلوا. وأشار الجبوري إلى أن 9 أصيبوا."],
    [["official", "official"], "قال المتحدث باسم الشرطة إن 7 قتلوا. وأوضح المتحدث أن 9 أصيبوا."],
    [["named", "named"], "قال المتحدث باسم الشركة إن 7 قتلوا. وأوضح المتحدث أن 9 أصيبوا."],
  ])("%j %s", (sorts, text) => {
    expect(sortsIn(text)).toEqual(sorts);
  });
});

test("an office in apposition behind a name speaks for its body", () => {
  expect(sortsIn("وصرح الدكتور هاني الطحاوي، وكيل وزارة الصحة بالمحافظة، بأن 7 قتلوا.")).toEqual(["official"]);
  expect(sortsIn("وقال عقيل بشير، رئيس مجلس إدارة الشركة، إن 7 قتلوا.")).toEqual(["named"]);
});
