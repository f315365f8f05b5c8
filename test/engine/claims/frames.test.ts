import { describe, expect, it } from "vitest";
import { analyseArticle } from "../../../server/engine/analyseArticle";
import { claimsOf } from "./marked";

describe("a part of another quantity", () => {
  it.each([
    "قتل [[57 شخصا]] بينهم [[12 طفلا]]",
    "أصيب [[225 شخصا]] بينهم نساء و[[25 طفلا]]",
    "قتل [[23 شخصا]] في الهجمات [[17]] منهم يوم الجمعة",
    "مقتل [[23 شخصا]]، وقال الضابط إن من بين القتلى [[3 جنود]]",
    "أصيب [[40 شخصا]]، حالة الجميع مستقرة سوى [[2]] من بينهم",
    "سجلت الوزارة [[40 إصابة]] منها [[5 إصابات]] جديدة",
    "نقل [[24 مصابا]] إلى المستشفى، و[[10 حالات]] منها خطيرة",
    "أصيب [[2 عسكريين]] في الرجل، وأصيب [[7 آخرون]] بشظايا",
    "وأحصي [[14 قتيلا]] في البلاد، و[[12]] من القتلى في المدينة",
    'قال إن "[[17 شخصا]] قتلوا، [[12 جنديا]] وأفراد الطاقم"',
    "مقتل [[40 شخصا]]. لقي [[8 أشخاص]] من عائلة واحدة مصرعهم",
    "أصيب [[40 شخصا]] في الاصطدام، وقال الطبيب إن [[4 أشخاص]] حالتهم حرجة",
    "مقتل [[16 شخصا]] في الانفجار. وأضاف أن [[2 عنصرين]] من الإطفاء في عداد القتلى",
    "أصيب [[48 شخصا]] في الهجوم. وأضاف أن [[21 مصابا]] من بين ضحايا هجوم الجسر في المستشفى",
    "أصيب [[40 شخصا]] في الاصطدام. وسجلت [[4 إصابات]] خطيرة",
    "أصيب [[40 شخصا]] في الاصطدام. وبقي [[3]] في حالة حرجة",
    "أصيب [[40 شخصا]] في الاصطدام. وعاد [[8 جرحى]] من الذين أصيبوا إلى بيوتهم",
    "أصيب [[40 شخصا]] في الاصطدام إصابات طفيفة باستثناء [[2 مصابين]]",
    "أصيب [[11 شخصا]] في الاصطدام، ويتلقى بقية المصابين وعددهم [[7]] العلاج",
    "قتل [[34 شخصا]] في الحريق بعد وفاة [[3 مصابين]]",
    "أوقف [[6 أشخاص]] في المداهمة. ثم أوقف [[3 أشخاص]] آخرين في حي قريب",
    "انقطعت الكهرباء عن [[3000 منزل]]، وإن [[2000 منزل]] ما زالوا بلا كهرباء",
  ])("%s", (text) => {
    const claims = claimsOf(text);
    expect(claims[0]?.part).toBe(false);
    expect(claims.at(-1)?.part).toBe(true);
  });

  it("is not said of all whom something befell among those who were there", () => {
    const texts = ["شارك [[15000 شخص]] في المسيرة، أصيب [[60]] منهم", "وعلى متنها [[142 راكبا]]، نجا منهم [[65]]"];
    expect(texts.map((text) => claimsOf(text).at(-1)?.part)).toEqual([false, false]);
  });

  it("is not said of a second outcome", () => {
    expect(claimsOf("مقتل [[14 شخصا]] وفقدان [[4 أشخاص]]").map(({ part }) => part)).toEqual([false, false]);
  });

  it("is said of figures that add up to a third", () => {
    const claims = claimsOf("العثور على [[90 جثة]]. وأضاف أن [[70 جثة]] في موقع و[[20 جثة]] في آخر");
    expect(claims.map(({ part }) => part)).toEqual([false, true, true]);
  });

  it("is not said where the degree is that of all or of some of them", () => {
    const texts = [
      "أصيب [[12 شخصا]] بجروح خطيرة",
      "إصابة [[12 شخصا]] إصابات خفيفة",
      "سقوط [[200 جريح]] معظمهم إصاباتهم خطيرة",
      "قتل [[5 أشخاص]]. وأصيب [[8]] آخرون",
    ];
    expect(texts.map((text) => claimsOf(text).at(-1)?.part)).toEqual([false, false, false, false]);
  });

  it("is said of figures that add up to the headline's", () => {
    const parts = (text: string) => claimsOf(text).map(({ part }) => part);
    const lead = "إيقاف [[8 أشخاص]] في {{GPE قندوز}}\n\n";
    expect(parts(`${lead}أوقفت الشرطة [[5 أشخاص]]. وفي الحملة نفسها أوقفت [[3 أشخاص]].`)).toEqual([false, true, true]);
    expect(parts(`${lead}أوقفت الشرطة [[4 أشخاص]]. وفي الحملة نفسها أوقفت [[4 آخرين]].`)).toEqual([false, true, true]);
    expect(parts(`${lead}أوقفت الشرطة [[5 أشخاص]]. وفي الحملة نفسها أوقفت [[2 من القصر]].`)).not.toContain(true);
  });

  it("is not said of others of another outcome, nor across a comma", () => {
    expect(claimsOf("فر [[65 سجينا]] أعيد القبض على [[14]] منهم").map(({ part }) => part)).toEqual([false, false]);
    expect(claimsOf("قتل [[5 أشخاص]] وأصيب [[8 آخرون]]").map(({ part }) => part)).toEqual([false, false]);
    const left = claimsOf("بعد انتشال [[68 جثة]]، فيما لا يزال [[9 أشخاص]] في عداد المفقودين");
    expect(left.map(({ part }) => part)).toEqual([false, false]);
  });

  it("takes up the event of its whole, and names it", () => {
    const claims = claimsOf("قتل [[57 شخصا]] بينهم [[12 طفلا]]");
    expect(claims[1]).toMatchObject({ event: "killed", group: "children", partOf: 0 });
  });
});

describe("the whole of a place of its own", () => {
  it.each([
    ["a city beside its country", "قتل [[14 شخصا]] في {{GPE الصين}}. وقتل [[12 شخصا]] في مدينة {{GPE ونتشو}}"],
    ["some of several attacks", "قتل [[23 شخصا]] في هجومين [[17]] منهم في تحطم مروحية"],
    ["some of several provinces", "لقي [[23 شخصا]] مصرعهم في السيول من بينهم [[16]] في {{GPE كسلا}} وحدها"],
  ])("%s: %s", (_, text) => {
    expect(claimsOf(text).map(({ part, local }) => [part, local])).toEqual([
      [false, false],
      [false, true],
    ]);
  });
});

describe("what a figure sums up", () => {
  it.each([
    ["happening", "مقتل [[20 شخصا]] في هجوم انتحاري"],
    ["running", "ارتفعت حصيلة العملية المتواصلة إلى القضاء على [[14 إرهابيا]]"],
    ["period", "شهرماي الماضي سجل القضاء على [[10 إرهابيين]]"],
    ["happening", "أسفر هجوم عن سقوط [[15 قتيلا]] في أول عملية منذ بداية العام"],
    ["series", "أوقعت سلسلة هجمات [[51 قتيلا]]"],
    ["series", "قتل [[100 شخص]] في أنحاء متفرقة"],
    ["period", "لقي [[2000 مهاجر]] حتفهم منذ بداية العام"],
    ["running", "وصل عدد الجثث التي تم انتشالها منذ يوم الأربعاء الماضي إلى [[16 جثة]]"],
    ["happening", "لقي [[81 شخصا]] حتفهم في السيول التي تجتاح البلاد منذ منتصف يوليو"],
    ["period", "خلال الفترة نفسها من 2014، قضى [[1607 مهاجرين]]"],
  ])("%s: %s", (scope, text) => {
    expect(claimsOf(text)[0]?.scope).toBe(scope);
  });
});

describe("whose a figure is", () => {
  it.each([
    ["قسد", "أن [[7 عناصر]] من {{ORG قسد}} قتلوا"],
    ["داعش", "اعتقال [[89 عنصرا]] من {{ORG داعش}}"],
    ["قسد", "خسرت {{ORG قسد}} جراء الهجوم [[260 مقاتلا]]"],
    ["IS", "at least [[16]] {{ORG IS}} members killed"],
  ])("%s: %s", (whose, text) => {
    expect(claimsOf(text)[0]?.participants).toEqual([whose]);
  });

  it("is not said by the name behind another phrase", () => {
    expect(claimsOf("قتل [[7 أشخاص]] في هجوم شنته {{ORG طالبان}}")[0]?.participants).toEqual([]);
  });
});

describe("the scene of a figure", () => {
  it("is what stands behind it in its clause", () => {
    const scene = claimsOf("وبعد هجوم {{GPE كابول}} قتل [[20 شخصا]] في أكاديمية في {{GPE قندوز}}، بينما هدأت المدن")[0]
      ?.scene;
    expect(scene?.places).toEqual(["قندوز"]);
    expect(scene?.singled).toEqual(["academy"]);
  });

  it("is else what stands nearest before it", () => {
    expect(claimsOf("هجوم على سجن في {{GPE الحسكة}} أسفر عن مقتل [[20 شخصا]]")[0]?.scene.places).toEqual(["الحسكة"]);
  });

  it("goes on from the sentence before", () => {
    const claims = claimsOf("مقتل [[20 شخصا]] في أكاديمية في {{GPE كابول}}. وتحدث مصدر ثالث عن [[25 قتيلا]]");
    expect(claims[1]?.scene.singled).toEqual(["academy"]);
    expect(claims[1]?.scene.places).toEqual(["كابول"]);
  });

  it("ends with a turn to another subject", () => {
    const claims = claimsOf("مقتل [[20 شخصا]] في سوق في {{GPE كابول}}. من جهة أخرى قتل [[5 أشخاص]]");
    expect(claims[1]?.scene.places).toEqual([]);
  });

  it("includes the larger place that holds it, and the storm's name whatever its spelling", () => {
    const spellings = ["الإعصار «سوديلور»", "الإعصار «سودلور»"].map(
      (storm) => claimsOf(`${storm} يقتل [[6 أشخاص]] في {{LOC دار سعد}} شمال {{GPE عدن}}`)[0]?.scene,
    );
    expect(spellings[0]?.places).toEqual(["دار سعد", "عدن"]);
    expect(spellings[0]?.names).toEqual(spellings[1]?.names);
    expect(spellings[0]?.names).toHaveLength(1);
  });

  it("leaves out where people come from and where an organisation sits", () => {
    expect(claimsOf("قطار متوجه من {{GPE مومباي}} إلى {{GPE باتنا}} قتل [[6 أشخاص]]")[0]?.scene.places).toEqual([]);
    expect(claimsOf("منظمته التي تتخذ من {{GPE جنيف}} مقرا أحصت [[6 قتلى]]")[0]?.scene.places).toEqual([]);
  });
});

it("takes the time of a count that rose for no time of the happening", () => {
  const whens = (text: string) => claimsOf(text)[0]?.scene.whens.length;
  expect(whens("ارتفعت حصيلة ضحايا الحريق إلى [[34 قتيلا]]، اليوم الجمعة، وفق الشرطة")).toBe(0);
  expect(whens("انتشل خفر السواحل أمس [[13 جثة]] في غرق قارب")).toBe(0);
  expect(whens("قتل [[34 شخصا]] في حريق، اليوم الجمعة، وفق الشرطة")).toBe(1);
});

it("leaves out where people fled to, not where they fled from", () => {
  const places = (text: string) => claimsOf(text)[0]?.scene.places;
  expect(places("نزحت [[700 عائلة]] إلى {{GPE لشكركاه}}")).toEqual([]);
  expect(places("نزحت [[700 عائلة]] من {{GPE هلمند}}")).toEqual(["هلمند"]);
});

it("goes back past a byline to the lead", () => {
  const [headline] = claimsOf(
    "مصرع [[11 شخصا]] في انقلاب\n\nكتب - سيد علي\n\nانقلب أتوبيس رحلات قرب بلدة {{GPE العياط}} صباح اليوم السبت.",
  );
  expect(headline?.scene.places).toEqual(["العياط"]);
});

it("takes a prison for a place, and no term for one", () => {
  const singled = (text: string) => claimsOf(text)[0]?.scene.singled;
  expect(singled("فرار [[20 شخصا]] من سجن في {{GPE الحسكة}}")).toEqual(["prison"]);
  expect(singled("حكم على [[20 شخصا]] بالسجن المؤبد في {{GPE الحسكة}}")).toEqual([]);
  expect(singled("حكم على [[20 شخصا]] بالسجن خمس سنوات في {{GPE الحسكة}}")).toEqual([]);
});

it("takes no place from a dateline that gives its day", () => {
  expect(
    claimsOf("{{GPE عمان}} 13 تشرين الثاني ({{ORG بترا}}) - مقتل [[6 أشخاص]] في حريق")[0]?.scene.countries,
  ).toEqual([]);
});

describe("a figure that is no count of what happened", () => {
  it.each([
    ["what is needed", "صوت [[82 نائبا]] للقانون. ويستوجب اعتماده تصويت [[90 نائبا]]", [["voted"], [null]]],
    ["what others are taken from", "ينتظر الأهالي [[16 مفقودا]] من جملة [[26 شابا]]", [["missing"], [null]]],
    ["those aboard", "انتشلت [[7 جثث]] من غرق المركب وعلى متنه [[14 بحارا]]", [["bodies"], ["carried"]]],
    ["a noun spelled like a verb", "يجري [[3 طلاب]] الامتحان في السجن", [[null]]],
    ["who did it to those behind the verb", "قالت الشرطة إن [[2 مهاجمين]] قتلوا [[6 أشخاص]]", [[null], ["killed"]]],
    ["things that are found on someone", "ضبطت الشرطة [[100 قرص]] مخدر لدى أحد السجناء", [["seized"]]],
    ["who is ill", "إصابة [[4 تلاميذ]] بالتهاب الكبد الفيروسي", [["infected"]]],
    ["who leaves the hospital", "[[4 جرحى]] يغادرون المستشفى", [["discharged"]]],
    [
      "who is brought to a hospital",
      "استقبل المستشفى [[25 جريحا]]. وأصيب [[30 شخصا]]",
      [["hospitalised"], ["wounded"]],
    ],
  ] as const)("%s: %s", (_, text, events) => {
    expect(claimsOf(text).map(({ event }) => [event])).toEqual(events);
  });

  it("is limited to the nationality of the one before it", () => {
    expect(claimsOf("وفاة {{NORP تونسي}} وإصابة [[2]] في هجوم").map(({ nationality }) => nationality)).toEqual([
      "تونسي",
    ]);
    expect(claimsOf("وفاة {{NORP تونسي}} وإصابة [[2 شخصين]]").map(({ nationality }) => nationality)).toEqual([null]);
  });
});

describe("one beside others that are counted", () => {
  it.each([
    ["مقتل [[3 مواطنين]] وشرطي", true],
    ["مقتل [[2 جنديين]] وشخص ثالث", true],
    ["مقتل شرطي و[[4 جنود]]", true],
    ["إصابة آخر حالته خطيرة و[[7 جرحى]]", true],
    ["مقتل [[20 مدنيا]] وعسكريا", false],
    ["مقتل [[3 مواطنين]] وإصابة شرطي", false],
    ["مقتل [[3 مواطنين]] فضلا عن إصابة [[22 جريحا]]", false],
  ])("%s: %s", (text, summand) => {
    expect(claimsOf(text).map((claim) => claim.summand)).toContain(summand);
  });
});

describe("what stands between a counted noun and its number", () => {
  const claimIn = (text: string) => analyseArticle(`${text}\n`).claims[0];

  it("says when it was", () => {
    expect(claimIn("إن عدد القتلى خلال العام الماضي كله بلغ 4600.")?.scene.whens).toHaveLength(1);
  });

  it("says what it sums up", () => {
    expect(claimIn("وأصبح عدد المصابين في الانفجارين تسعة.")?.scope).toBe("series");
    expect(claimIn("وأصبح عدد المصابين في الانفجار تسعة.")?.scope).toBe("happening");
  });
});
