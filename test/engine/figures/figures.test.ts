import { describe, it } from "vitest";
import { exactly, expectFigures, expectNone, type Expected } from "./reading";

type Case = readonly [expected: Expected, ...ways: string[]];

const KINDS: Readonly<Record<string, readonly Case[]>> = {
  cardinals: [
    [
      exactly("cardinal", 23, { counted: "قتيلا" }),
      "[[23]] قتيلا",
      "[[٢٣]] قتيلا",
      "[[۲۳]] قتيلا",
      "[[ثلاثة وعشرين]] قتيلا",
    ],
    [
      exactly("cardinal", 12_500),
      "[[12,500]] شخص",
      "[[١٢٬٥٠٠]] شخص",
      "[[12.500]] شخص",
      "[[12 500]] شخص",
      "[[اثنا عشر ألفا وخمسمئة]] شخص",
    ],
    [exactly("cardinal", 2_940_000), "انقطع التيار عن [[2.94 مليون]] منزل", "انقطع التيار عن [[2,94 مليون]] منزل"],
    [exactly("cardinal", 28_116), "[[28 ألفا و 116]] ناخبا", "[[28 الفا و116]] ناخبا"],
    [exactly("cardinal", 53_653_000), "[[53 مليون و653 ألف]] نسمة"],
    [exactly("cardinal", 1_500_000), "[[مليون ونصف المليون]] نازح", "[[مليون ونصف مليون]] نازح", "[[مليون ونصف]] نازح"],
    [exactly("cardinal", 500_000), "[[نصف مليون]] لاجئ"],
    [exactly("cardinal", 2000), "[[ألفي]] مهاجر", "[[ألفا]] مهاجر"],
    [exactly("cardinal", 11), "[[إحدى عشرة]] امرأة", "[[احد عشر]] رجلا"],
    [exactly("cardinal", 1, { counted: "عائلة", role: "background" }), "أفراد عائلة [[واحدة]]"],
    [exactly("cardinal", 3700, { counted: "الضحايا" }), "الضحايا الـ[[3700]] الذين سقطوا"],
    [exactly("cardinal", 5, { counted: "أفراد" }), "مقتل أفراد الطاقم [[الخمسة]]"],
    [exactly("cardinal", 2, { counted: "المتشددين" }), "قتل [[اثنين]] من المتشددين"],
    [exactly("cardinal", 3000, { counted: "قادة" }), "[[3 آلاف]] من أخطر قادة التنظيم"],
    [exactly("cardinal", 28, { counted: "المصابين" }), "بلغ عدد المصابين [[28]]."],
  ],
  duals: [
    [
      exactly("dual", 2, { role: "claim" }),
      "تفجير [[سيارتين]] مفخختين",
      "إصابة [[مدنيان]]",
      "خروج [[قطاري]] ركاب",
      "يقودها [[شخصان]] أجنبيان",
      "[[شاحنتين اثنتين]]",
      "إنجاز [[دراستين]] منفصلتين",
      "و[[طفلتان]] تبلغان",
      "حجز [[وسيلتي]] نقل",
      "القبض على [[شابيْن]]",
      "سجل [[براءتي]] اختراع",
    ],
    [exactly("duration", 2, { role: "time", iso: "P2D" }), "قبل [[يومين]]", "خلال [[اليومين]] الماضيين"],
    [exactly("dual", 2, { role: "background" }), "تتمسك ب[[طفليها]]", "ذكر [[مصدران]]"],
    [{ kind: "cardinal", lo: 2, hi: 3, qualifier: "between" }, "خروج [[عربتين او ثلاث]] عربات"],
  ],
  vague: [
    [{ kind: "vague", lo: 20, hi: 99, role: "claim" }, "فرار [[عشرات]] السجناء", "مقتل [[العشرات]]"],
    [{ kind: "vague", lo: 20_000, hi: 99_999 }, "نشر [[عشرات الآلاف]] من الجنود"],
    [{ kind: "vague", lo: 2_000_000, hi: 9_999_999 }, "انقطاع الكهرباء عن [[الملايين]]"],
    [
      { kind: "vague", lo: 3, hi: null, role: "background" },
      "إحراق [[عدد من]] البطانيات",
      "اعتقال [[عدد كبير من]] المحتجين",
    ],
    [
      { kind: "vague", lo: 3, hi: 9, role: "background" },
      "استهداف [[عدة]] صهاريج",
      "من محاور [[عدة]] في المدينة",
      "[[بضعة]] أشخاص",
    ],
    [{ kind: "vague", lo: 3, hi: 9, role: "time" }, "منذ سنوات [[عدة]]"],
  ],
  ordinals: [
    [
      exactly("ordinal", 2),
      "[[ثاني]] أكبر المدن",
      "القطار [[الثاني]]",
      "للمرة [[الثانية]]",
      "وجاء حزب تقدم [[ثانيا]]",
      "حل الفريق [[ثانيا]]",
    ],
    [exactly("ordinal", 21), "القرن [[الحادي والعشرين]]"],
    [exactly("ordinal", 2, { role: "time" }), "في الربع [[الثاني]]"],
    [exactly("ordinal", 66), "في الدورة [[66]] للمهرجان", "في الدورة الـ[[66]] للمهرجان"],
    [exactly("ordinal", 125), "الذكرى [[المئة والخامسة والعشرون]]"],
  ],
  percents: [
    [
      exactly("percent", 20, { unit: "%" }),
      "[[20%]]",
      "[[٪20]]",
      "[[20 %]]",
      "[[20 في المئة]]",
      "[[20 بالمائة]]",
      "[[عشرين في المائة]]",
    ],
    [exactly("percent", 5.4), "ببيع [[4ر5%]] من الأسهم", "ببيع [[5.4%]] من الأسهم", "ببيع [[٥٫٤٪]] من الأسهم"],
    [exactly("percent", 41), "بلغت نسبة المشاركة [[41]].", "نسبة المشاركة بلغت [[41]] في العاصمة"],
    [{ kind: "percent" }, "إلى [[5.2%]] من [[4.1]] العام الماضي", "[[5.2 في المئة]] مقارنة مع [[4.1]] قبل عام"],
    [{ kind: "percent", lo: 5, hi: 7, qualifier: "between" }, "بين [[5 و7 في المئة]]"],
  ],
  money: [
    [exactly("money", 5e6, { unit: "USD", counted: "دولار" }), "[[5 ملايين]] دولار", "[[خمسة ملايين]] دولار أمريكي"],
    [exactly("money", 20.43), "[[20]] دولار و43 سنتا"],
    [exactly("money", 390_880), "[[390 ألف]] دينار و880 دينار"],
    [{ kind: "money" }, "[[200 ألف]] جنيه لأسرة كل متوفى و[[50 ألفا]] لكل مصاب"],
    [exactly("money", 0.5, { counted: "ريال" }), "[[نصف]] ريال لكل سهم"],
    [{ kind: "money" }, "إلى [[2.3 مليار]] جنيه من [[2.6 مليار]] في الفترة ذاتها"],
    [exactly("money", 300, { unit: "EGP" }), "[[300]] جنيه مصري"],
    [
      { kind: "money", lo: 300, hi: 1000, qualifier: "between" },
      "بين [[300 دينار و1000]] دينار",
      "بين [[300 و1000]] دينار",
    ],
  ],
  measures: [
    [exactly("measure", 300, { unit: "km" }), "[[300]] كيلومتر", "[[300]] كيلو متر", "[[ثلاثمئة]] كلم"],
    [exactly("measure", 200, { unit: "km/h" }), "[[200]] كيلومتر في الساعة"],
    [exactly("measure", -20, { unit: "Cel" }), "[[20]] درجة مئوية تحت الصفر", "[[-20]] درجة مئوية"],
    [exactly("measure", 100, { role: "background" }), "على مسافة [[مئة]] كلم جنوب المدينة"],
  ],
  durations: [
    [exactly("duration", 3, { iso: "P3D", role: "time" }), "[[3]] أيام", "[[ثلاثة]] أيام", "[[الثلاثة]] أيام الماضية"],
    [exactly("duration", 3.5), "[[ثلاثة]] أعوام ونصف"],
    [exactly("duration", 0.5, { iso: "PT0.5H" }), "خلال [[نصف]] ساعة"],
    [exactly("duration", 5, { role: "claim" }), "حكم عليه بالسجن [[5]] سنوات"],
    [exactly("duration", 7), "الأشهر [[السبعة]] الماضية"],
  ],
  ages: [
    [
      exactly("age", 20, { role: "background" }),
      "البالغ من العمر [[20]] عاما",
      "شاب ([[20]] عاما)",
      "وعمره [[عشرون]] عاما",
      "الشاب ذو الـ[[20]] ربيعا",
    ],
    [exactly("age", 8), "فتاة في [[الثامنة]] من العمر"],
    [{ kind: "age", lo: null, hi: 14, qualifier: "lessThan" }, "تقل أعمارهم عن [[15]] عاما"],
  ],
  dates: [
    [
      exactly("date", null, { iso: "2015-07-21", role: "time" }),
      "[[21 يوليو 2015]]",
      "[[21 تموز 2015]]",
      "[[21 جويلية 2015]]",
      "[[21/7/2015]]",
      "[[2015-07-21]]",
      "[[21 يوليو (تموز) 2015]]",
      "[[الحادي والعشرين من يوليو 2015]]",
      "[[July 21, 2015]]",
    ],
    [exactly("date", null, { iso: "XXXX-08-02" }), "في [[الثاني من اغسطس]]", "في [[2 آب]]", "في [[2 آب/أغسطس]]"],
    [exactly("date", null, { iso: "2013-04" }), "توفي في [[أبريل 2013]]"],
    [
      exactly("date", 2019, { iso: "2019" }),
      "عام [[2019]]",
      "في [[2019]]",
      "([[2019]])",
      "[[2019]]م",
      "عام [[ألفين وتسعة عشر]]",
    ],
    [{ kind: "date", lo: 2014, hi: 2017, qualifier: "between" }, "بين عامي [[2014 و2017]]", "خلال [[2014-2017]]"],
    [exactly("date", 2018, { role: "reference" }), "في كأس العالم [[2018]]", "مونديال [[2018]]"],
    [exactly("date", 1436, { iso: "2014-10-25/2015-10-14" }), "عام [[1436]]هـ"],
    [{ kind: "date", iso: "XXXX-05-05/XXXX-05-07", qualifier: "between" }, "من [[5 إلى 7 مايو]]"],
    [exactly("date", null), "يوم [[27]]، فيما"],
  ],
  times: [
    [
      exactly("time", null, { iso: "T15:30" }),
      "الساعة [[الثالثة والنصف]] عصرا",
      "الساعة [[3:30]] عصرا",
      "الساعة [[15:30]]",
    ],
    [exactly("time", null, { iso: "T20:00" }), "الساعة [[8]] مساء", "[[8]] مساءً"],
    [exactly("time", 88), "في الدقيقة [[88]]"],
  ],
  fractions: [
    [exactly("fraction", 0.5), "[[نصف]] السكان", "انخفض إلى [[النصف]]", "[[1/2]] السكان"],
    [exactly("fraction", 0.75), "[[ثلاثة أرباع]] المقاعد"],
    [exactly("fraction", 2), "[[ضعف]] عدد القتلى"],
    [exactly("fraction", 4), "[[أربعة]] أضعاف"],
    [exactly("fraction", 0.2), "[[واحد من كل خمسة]] أطفال", "[[خمس]] السكان"],
  ],
  scores: [
    [exactly("score", null, { role: "claim" }), "فاز [[2-1]] على ضيفه", "بنتيجة [[38-0]] أمام فيجي", "تعادل [[1 - 1]]"],
  ],
  identifiers: [
    [exactly("identifier", 27, { role: "reference" }), "المادة [[27]] من القانون", "بموجب بند [[27]] أ"],
    [exactly("identifier", 55), "معسكر اللواء [[55]] التابع للجيش"],
    [exactly("ordinal", 6, { role: "reference" }), "المادة [[السادسة]] من النظام"],
    [exactly("identifier", 57), "بالكيلو [[57]] بمدينة الحمام"],
    [
      exactly("identifier", null),
      "هاتف [[0123456789]]",
      "على الرقم الأخضر [[80 100 700]]",
      "هاتف: [[00216 71 123 456]]",
      "+[[216 71 123 456]]",
    ],
  ],
  english: [
    [exactly("cardinal", 18, { counted: "forces" }), "leaves [[18]] SDF security forces dead"],
    [
      { kind: "cardinal", lo: 16, hi: null, qualifier: "atLeast", counted: "members" },
      "at least [[16]] Isis members too",
    ],
    [exactly("cardinal", 2, { counted: "members" }), "1. The [[two]] members who carried it out"],
    [exactly("date", null, { iso: "2022-01-21" }), "— Hanzala (@Hanzpal2) [[January 21, 2022]]"],
  ],
};

describe.each(Object.entries(KINDS))("%s", (_, cases) => {
  it.each(cases.map((way) => [...way] as [Expected, ...string[]]))("%j", (expected, ...ways) => {
    for (const way of ways) expectFigures(expected, way);
  });
});

describe("no figures", () => {
  it.each<[rule: string, ...texts: string[]]>([
    [
      "digits of words, addresses, handles, hashtags",
      "عناصر د١عش",
      "pic.twitter.com/i7asX0525C",
      "@user5",
      "#حدث_2020",
      "طائرة F16",
      "شبكة 5G",
    ],
    ["list numbers", "1. وقال المتحدث", "2- وأضاف"],
    ["one of", "أحد القياديين", "إحدى المدن", "one of largest prisons"],
    ["one of, joined", "مقتل القائد وأحد مرافقيه", "وأحد الحراس"],
    ["pronouns", "كل واحد منهم", "واحد منهم", "في آن واحد"],
    ["weekdays", "يوم الأحد", "أمس الاثنين", "مساء الخميس"],
    ["before last", "أول من أمس", "أمس الأول", "يوم أول أمس"],
    ["months alone", "كانون الثاني الماضي", "في يوليو الماضي"],
    ["pairs", "الطرفين", "بين الجانبين", "البلدين", "الوالدين"],
    ["duals that refer back", "القطارين", "التفجيران", "هذين القطارين"],
    ["duals that name", "محافظتي عدن ولحج", "مخيمي الهول وروج"],
    ["names", "الشيخ محمد آل ثاني", "ميدان رابعة", "حركة طالبان", "في أفغانستان وباكستان", "الرئيس بوتين"],
    ["no quantity", "العديد من القادة", "معظم الحوادث", "بعض السكان", "أكثر من محور", "كمية كبيرة", "لست متأكدا"],
    ["weakness, not the double", "إثر ضعف أسهم الطاقة"],
    ["further", "مرة ثانية"],
    ["preliminary", "تقرير أولي", "بيانات أولية"],
    ["what is dual behind a dual", "كانتا متجهتين", "تعتبران خطيرتين"],
    ["names in ـتين", "مارتين", "بساتين"],
    ["adjectives behind غير", "قرارات غير صحيحتين"],
    ["enumeration", "ثالثا، تعزيز التعاون"],
    ["rounds", "الدور نصف النهائي", "بلغ ربع النهائي"],
    ["singular indefinites", "سيارة مفخخة", "منذ قرن"],
  ])("%s", (_, ...texts) => {
    for (const text of texts) expectNone(text);
  });
});
