/** What may follow a reporting verb and its subject: the ways it hands over its content. */
export type Complement =
  /** أنّ / إنّ / بأنّ and a clause. */
  | "that"
  /** A colon or an opening quotation mark. */
  | "quote"
  /** إلى and a noun. */
  | "to"
  /** عن and a noun. */
  | "about"
  /** A verbal noun as direct object (أعلن مقتل). */
  | "object"
  /** What is gone through, as direct object (استعرض أهم المشاريع, ذكر عددا من الأمثلة). */
  | "topic"
  /** ب and a verbal noun (أفاد بسقوط). */
  | "by"
  /** على and a noun. */
  | "on"
  /** في and a noun (شكك في). */
  | "in"
  /** من before أنّ (حذر من أن). */
  | "of";

export type ReportingClass = "say" | "add" | "confirm" | "deny" | "claim" | "doubt" | "announce" | "quote";

export type VerbFlag =
  /** Its spelling is also that of common other words: only أنّ, a colon or a quotation makes it a cue. */
  | "strict"
  /** Things do it too (يشير الهجوم إلى): its subject has to be somebody or something that can tell. */
  | "indicates"
  /** Its first noun may be whom it tells, not who tells (أبلغ رويترز مصدر). */
  | "addressed"
  /** Its source is the noun behind عن (نقلت الصحيفة عن مصادر). */
  | "relays"
  /** Its source is the noun behind في (جاء في بيان الوزارة). */
  | "contained"
  /** Written without shadda, its masculine perfect is a common preposition (بيّن, بين). */
  | "doubled"
  /** Used of speech alone and never impersonally: bare behind كما it has the last speaker for its subject (كما تحدث عن). */
  | "active"
  /** Meetings and texts of no interest do it too: a subject of its own has to be a known kind of teller (تناول اللقاء). */
  | "topical"
  /** Its content is its object and what ب or إلى gives it (قدرت الشركة الخسائر بمليون, عزا التقرير الارتفاع إلى). */
  | "assigns"
  /** As `assigns`, of nobody's estimate or forecast but its subject's own (خفض البنك توقعاته إلى). */
  | "revises"
  /** Reporters do it with their own eyes or ears: its subject has to be a medium or somebody of one (شاهد مراسل). */
  | "press"
  /** What it hands over behind عن is a feeling, whose ground is told with it (أعرب عن قلقه إزاء مقتل). */
  | "feels"
  /** A number right behind its subject is what it hands over (وثقت المنظمة 31 حالة). */
  | "counts"
  /** ب before any noun hands over a content (ذكّر بالأرقام), not only before a verbal noun. */
  | "anyBy"
  /** Its letters are as often a passive (اتهم رجل بقتل): a deed behind ب is its content only behind somebody accused. */
  | "accuses"
  /** Researchers do it: in the plural its bare form takes up a plural subject that has not spoken yet (ووجدوا أن). */
  | "finds";

export interface ReportingVerb {
  readonly class: ReportingClass;
  /** Perfect, third person masculine singular. */
  readonly perfect: string;
  /** Imperfect without its prefix; empty where its spelling is mostly another word (يبلغ 'amounts to'). */
  readonly imperfect: string;
  /** Active participle; empty where its spelling is mostly another word. */
  readonly participle: string;
  /** Verbal noun that can stand for the cue (إعلان الوزارة أن); empty where it cannot. */
  readonly noun: string;
  readonly takes: ReadonlySet<Complement>;
  readonly flags: ReadonlySet<VerbFlag>;
}
