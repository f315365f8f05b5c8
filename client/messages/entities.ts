import type { ListedType } from "../../server/protocol/entities";
import { isolate } from "./isolate";
import { arabic, english } from "./plural";

/** What the view of names says. */
export interface EntityMessages {
  readonly title: string;
  readonly types: Readonly<Record<ListedType, string>>;
  readonly things: (count: number) => string;
  readonly mentions: (count: number) => string;
  readonly alsoCalled: (names: readonly string[]) => string;
  readonly sureness: (percent: number) => string;
  readonly chooseTypes: string;
}

export const entitiesEn: EntityMessages = {
  title: "Names",
  types: {
    PER: "People",
    ORG: "Organisations",
    GPE: "Countries, provinces, cities",
    LOC: "Places",
    FAC: "Buildings and facilities",
    NORP: "Nationalities and groups",
    EVENT: "Events",
    LAW: "Laws",
    MISC: "Other names",
  },
  things: (count) => english(count, { one: "# thing", other: "# things" }),
  mentions: (count) => english(count, { one: "# mention", other: "# mentions" }),
  alsoCalled: (names) => `Also called: ${names.map(isolate).join(", ")}`,
  sureness: (percent) => `Sure to ${isolate(percent)} %`,
  chooseTypes: "Types of names to list",
};

export const entitiesAr: EntityMessages = {
  title: "الأسماء",
  types: {
    PER: "الأشخاص",
    ORG: "المنظمات والجهات",
    GPE: "الدول والمحافظات والمدن",
    LOC: "الأماكن",
    FAC: "المباني والمنشآت",
    NORP: "الجنسيات والجماعات",
    EVENT: "الأحداث",
    LAW: "القوانين",
    MISC: "أسماء أخرى",
  },
  things: (count) =>
    arabic(count, {
      zero: "لا شيء",
      one: "مسمّى واحد",
      two: "مسمّيان",
      few: "# مسمّيات",
      many: "# مسمّى",
      other: "# مسمّى",
    }),
  mentions: (count) =>
    arabic(count, {
      zero: "لم يُذكر",
      one: "ذُكر مرة واحدة",
      two: "ذُكر مرتين",
      few: "ذُكر # مرات",
      many: "ذُكر # مرة",
      other: "ذُكر # مرة",
    }),
  alsoCalled: (names) => `ويسمى أيضًا: ${names.map(isolate).join("، ")}`,
  sureness: (percent) => `درجة الثقة: ${isolate(percent)} %`,
  chooseTypes: "أنواع الأسماء المعروضة",
};
