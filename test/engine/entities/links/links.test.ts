import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linkCorpus, type CorpusArticle } from "../../../../server/engine/analyseCorpus";
import { createLinkIndex } from "../../../../server/engine/linkIndex";
import { corpusOf, linksOf } from "./corpus";

/** What the marked names are linked to, in order; then the articles of the corpus. */
interface Case {
  readonly links: readonly string[];
  readonly articles: readonly string[];
}

const WITHIN: readonly (readonly [links: readonly string[], article: string])[] = [
  // Persons
  [["فيصل المرزوقي", "فيصل المرزوقي"], "قال المحلل [[فيصل المرزوقي]] إن.\nوأضاف [[المرزوقي]] أن."],
  [
    ["فيصل المرزوقي", "كريم المرزوقي", "المرزوقي"],
    "قال المحلل [[فيصل المرزوقي]] والوزير [[كريم المرزوقي]] إن.\nوأضاف [[المرزوقي]] أن.",
  ],
  [["علي عبد الله صالح", "علي عبد الله صالح"], "الرئيس [[علي عبد الله صالح]] والرئيس [[علي صالح]]"],
  [["كريم الروسي", "كريم الروسي"], "قتل القيادي [[كريم الروسي]] الملقب بـ[[أبي سمير]] أمس"],
  [["كريم الروسي", "كريم الروسي"], "قتل القيادي [[كريم الروسي]] المكنى [[أبو سمير]] أمس"],
  [["كريم الروسي", "أبو سمير"], "قتل القيادي [[كريم الروسي]] ثم [[أبو سمير]] أمس"],
  // Bodies
  [["جمعية رعاية الأيتام", "جمعية رعاية الأيتام"], "أعلنت [[جمعية رعاية الأيتام]] ([[جرا]]) ذلك"],
  [["وزارة الزراعة", "هيئة السدود"], "بين [[وزارة الزراعة]] و([[هيئة السدود]]) خلاف"],
  [["وزارة الزراعة", "هيئة السدود العامة"], "أعلنت [[وزارة الزراعة]] ([[هيئة السدود العامة]]) ذلك"],
  [
    ["خفر السواحل الإيطالي", "خفر السواحل الإيطالي"],
    "أعلن [[خفر السواحل الإيطالي]] ذلك.\nوأنقذ [[خفر السواحل]] آخرين.",
  ],
  [
    ["خفر السواحل الإيطالي", "خفر السواحل الليبي", "خفر السواحل"],
    "بين [[خفر السواحل الإيطالي]] و[[خفر السواحل الليبي]].\nوأنقذ [[خفر السواحل]] آخرين.",
  ],
  // Buildings
  [["قاعدة الوطية الجوية", "قاعدة الوطية الجوية"], "قصفت [[قاعدة الوطية الجوية]] وفي [[قاعدة الوطية]] جنود"],
  [
    ["سجن النخيل", "حي النخيل", "سجن النخيل"],
    "في [[سجن الأمل]] في [[حي النخيل]] تمرد.\nوعاد الهدوء إلى [[سجن النخيل]].",
  ],
  [["سجن الأمل", "حي النخيل", "سجن النور"], "في [[سجن الأمل]] في [[حي النخيل]] تمرد.\nوعاد الهدوء إلى [[سجن النور]]."],
  [
    ["مستشفى الأمل", "حي النخيل", "مستشفى النخيل"],
    "في [[مستشفى الأمل]] في [[حي النخيل]] جرحى.\nوفي [[مستشفى النخيل]] آخرون.",
  ],
  // Spelling
  [["روي هودجسون", "روي هودجسون"], "المدرب [[روي هودجسون]].\nوقال المدرب [[روي هودغسون]] إن"],
  [["سامي حسن", "سامي حسين"], "الوزير [[سامي حسن]] والوزير [[سامي حسين]] في"],
  [["حزب العمل", "حزب العمال"], "بين [[ORG:حزب العمل]] و[[ORG:حزب العمال]] خلاف"],
];

const ACROSS: readonly Case[] = [
  // An alias that one article explains holds in the next
  {
    links: ["جمعية رعاية الأيتام", "جمعية رعاية الأيتام", "جمعية رعاية الأيتام"],
    articles: ["أعلنت [[جمعية رعاية الأيتام]] ([[جرا]]) ذلك", "وقالت [[ORG:جرا]] إن"],
  },
  // unless another article explains it otherwise
  {
    links: ["جمعية رعاية الأيتام", "جمعية رعاية الأيتام", "جمعية راية الوفاء", "جمعية راية الوفاء", "جرا"],
    articles: [
      "أعلنت [[جمعية رعاية الأيتام]] ([[جرا]]) ذلك",
      "أعلنت [[ORG:جمعية راية الوفاء]] ([[ORG:جرا]]) ذلك",
      "وقالت [[ORG:جرا]] إن",
    ],
  },
  // A surname is the one person of that name whom articles about the same things name in full
  {
    links: ["فيصل المرزوقي", "الموصل", "قوات النخبة", "فيصل المرزوقي", "الموصل", "قوات النخبة"],
    articles: [
      "قال المحلل [[فيصل المرزوقي]] في [[الموصل]] إن [[قوات النخبة]] هنا",
      "قال المحلل [[PER:المرزوقي]] في [[الموصل]] إن [[قوات النخبة]] هنا",
    ],
  },
  {
    links: ["فيصل المرزوقي", "المرزوقي"],
    articles: [
      "قال المحلل [[فيصل المرزوقي]] في الموصل إن قوات النخبة هنا",
      "قال المحلل [[PER:المرزوقي]] في عدن إن المطر غزير",
    ],
  },
  // and nobody where two persons bear it
  {
    links: ["فيصل المرزوقي", "كريم المرزوقي", "المرزوقي"],
    articles: [
      "قال المحلل [[فيصل المرزوقي]] في الموصل إن قوات النخبة هنا",
      "قال المحلل [[كريم المرزوقي]] في الموصل إن قوات النخبة هنا",
      "قال المحلل [[PER:المرزوقي]] في الموصل إن قوات النخبة هنا",
    ],
  },
  // another in each article
  {
    links: ["فيصل المرزوقي", "كريم المرزوقي", "المرزوقي (2)", "المرزوقي (3)"],
    articles: [
      "قال المحلل [[فيصل المرزوقي]] في الموصل إن قوات النخبة هنا",
      "قال المحلل [[كريم المرزوقي]] في الموصل إن قوات النخبة هنا",
      "قال المحلل [[PER:المرزوقي]] في الموصل إن قوات النخبة هنا",
      "قال المحلل [[PER:المرزوقي]] في الموصل إن قوات النخبة هنا",
    ],
  },
  // A given name alone is nobody's
  {
    links: ["كريم أحمد", "أحمد"],
    articles: [
      "قال المحلل [[كريم أحمد]] في الموصل إن قوات النخبة هنا",
      "قال المحلل [[PER:أحمد]] في الموصل إن قوات النخبة هنا",
    ],
  },
  // A body without its country is the one of the country that the article is about
  {
    links: ["خفر السواحل الإيطالي", "خفر السواحل الإيطالي"],
    articles: ["أعلن [[خفر السواحل الإيطالي]] ذلك", "أنقذ [[خفر السواحل]] قاربا قرب إيطاليا، وفي إيطاليا قال"],
  },
  {
    links: ["خفر السواحل الإيطالي", "خفر السواحل"],
    articles: ["أعلن [[خفر السواحل الإيطالي]] ذلك", "أنقذ [[خفر السواحل]] قاربا قرب ليبيا، وفي ليبيا قال"],
  },
  // Buildings
  {
    links: ["سجن النخيل", "سجن النخيل", "سجن النخيل"],
    articles: ["في [[سجن الأمل]] في حي النخيل تمرد", "تمرد في [[سجن الأمل]]", "عاد الهدوء إلى [[سجن النخيل]]"],
  },
  { links: ["سجن الأمل", "سجن الأمل"], articles: ["في [[سجن الأمل]] في حي النخيل تمرد", "تمرد في [[سجن الأمل]]"] },
  // One name, however written: as most articles write it
  {
    links: ["أحمد الأسعد", "أحمد الأسعد", "أحمد الأسعد"],
    articles: ["الوزير [[احمد الاسعد]]", "الوزير [[أحمد الأسعد]]", "الوزير [[أحمد الأسعد]]"],
  },
  { links: ["روي هودجسون", "روي هودجسون"], articles: ["المدرب [[روي هودجسون]]", "المدرب [[روي هودغسون]]"] },
];

describe("names in one article", () => {
  it.each(WITHIN)("%j: %s", (links, article) => {
    expect(linksOf([article])).toEqual(links);
  });
});

describe("names across articles", () => {
  it.each(ACROSS)("$links", ({ links, articles }) => {
    expect(linksOf(articles)).toEqual(links);
  });

  it("are linked alike in any order of the articles", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ACROSS),
        fc.array(fc.nat(), { minLength: 6, maxLength: 6 }),
        ({ links, articles }, keys) => {
          const order = articles
            .map((_, index) => ({ index, key: keys[index] ?? 0 }))
            .sort((a, b) => a.key - b.key)
            .map(({ index }) => index);
          expect(linksOf(articles, [], order)).toEqual(links);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("are linked alike after any edits as from scratch, and articles are told apart from those that changed", () => {
    const texts = ACROSS.flatMap(({ articles }) => articles);
    const anyEdit = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.option(fc.constantFrom(...texts), { freq: 4 }));
    fc.assert(
      fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 15 }), (edits) => {
        const index = createLinkIndex();
        const now = new Map<string, CorpusArticle>();
        const seen = new Map<string, unknown>();
        for (const [number, text] of edits) {
          const path = `${number}.txt`;
          const [article] = text === null ? [] : corpusOf([text]);
          if (article) now.set(path, { ...article, path });
          else now.delete(path);
          index.set(path, article?.analysis ?? null);
          const changed = new Set(index.settle());
          for (const { path: each, analysis } of linkCorpus([...now.values()])) {
            expect(index.linked(each)?.entities).toEqual(analysis.entities);
            if (!changed.has(each)) expect(index.linked(each)).toBe(seen.get(each));
            seen.set(each, index.linked(each));
          }
          expect(index.linked(path) === undefined).toBe(text === null);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("the project's names", () => {
  /** Links, the table, the articles. */
  it.each<readonly [readonly string[], Readonly<Record<string, readonly string[]>>, readonly string[]]>([
    [["قسد", "قسد"], { قسد: ["قوات سوريا الديمقراطية"] }, ["[[قوات سوريا الديمقراطية]] و[[قسد]] في"]],
    [["الدولة", "الدولة"], { الدولة: ["داعش"] }, ['تنظيم "الدولة" هنا: [[تنظيم داعش]] و[[داعش]]']],
    [
      ["جرا", "جرا"],
      { جرا: ["جمعية رعاية الأيتام"] },
      ["أعلنت [[جمعية رعاية الأيتام]] ذلك", "أعلنت [[جمعية رعاية الايتام]]"],
    ],
    [["فيصل المرزوقي", "المرزوقي"], { المرزوقي: [] }, ["المحلل [[فيصل المرزوقي]].\nوأضاف [[المرزوقي]] أن."]],
    [["جمعية رعاية الأيتام", "جرا"], { جرا: [] }, ["أعلنت [[جمعية رعاية الأيتام]] ذلك. وقالت [[ORG:جرا]] إن"]],
  ])("%j by %j", (links, table, articles) => {
    const rules = Object.entries(table).map(([link, names]) => ({ link, names, type: null }));
    expect(linksOf(articles, rules)).toEqual(links);
  });

  it("hold for their type alone", () => {
    const rules = [{ link: "سجن الشمال", names: ["النخيل"], type: "FAC" }];
    expect(linksOf(["في [[حي النخيل]] هدوء"], rules)).toEqual(["حي النخيل"]);
  });
});
