import { fold } from "../text/normalize";
import { withoutEnclitic } from "../text/clitics";
import type { ReportingVerb } from "./reportingVerb";
import { REPORTING_VERBS, SPEECH_ACTS } from "./reportingVerbs";

export type Gender = "masculine" | "feminine";
type Form = "perfect" | "imperfect" | "future" | "participle" | "noun";

/** One inflected form of a reporting verb. */
interface ReportingForm {
  readonly verb: ReportingVerb;
  readonly form: Form;
  /** What the form agrees with; null for the verbal noun. */
  readonly gender: Gender | null;
  readonly plural: boolean;
  /** Masculine dual of the perfect (نفيا). */
  readonly dual: boolean;
}

type Ending = readonly [ending: string, gender: Gender, plural: boolean];

/** Third person endings. Source: Ryding (2005), §21 (perfect), §22 (imperfect), §5.3 (participles, accusative). */
const PERFECT: readonly Ending[] = [
  ["", "masculine", false],
  ["ت", "feminine", false],
  ["وا", "masculine", true],
  ["ا", "masculine", true],
  ["تا", "feminine", true],
  ["ن", "feminine", true],
];
const IMPERFECT: readonly (readonly [prefix: string, ...Ending])[] = [
  ["ي", "", "masculine", false],
  ["ت", "", "feminine", false],
  ["ي", "ون", "masculine", true],
  ["ي", "وا", "masculine", true],
  ["ي", "ان", "masculine", true],
  ["ت", "ان", "feminine", true],
];
const PARTICIPLE: readonly Ending[] = [
  ["ا", "masculine", false],
  ["ه", "feminine", false],
  ["ين", "masculine", true],
  ["ون", "masculine", true],
  ["تين", "feminine", true],
  ["ات", "feminine", true],
];

/** A weak last letter gives way to a vowel or ت of the ending (نفى, نفت, نفوا, ينفون), and is written ي before ا and ه. */
function inflect(stem: string, ending: string): string {
  const weak = /[ايى]$/u.test(stem);
  if (!weak || ending === "") return fold(stem + ending);
  return fold(/^[وتي]/u.test(ending) ? stem.slice(0, -1) + ending : stem.slice(0, -1) + "ي" + ending);
}

function formsOf(verb: ReportingVerb): readonly (readonly [string, ReportingForm])[] {
  const perfect = PERFECT.map(([ending, gender, plural]) => {
    return [inflect(verb.perfect, ending), { verb, form: "perfect", gender, plural, dual: ending === "ا" }] as const;
  });
  const imperfect = (verb.imperfect === "" ? [] : IMPERFECT).flatMap(([prefix, ending, gender, plural]) => {
    const written = inflect(prefix + verb.imperfect, ending);
    return [
      [written, { verb, form: "imperfect", gender, plural, dual: false }] as const,
      ["س" + written, { verb, form: "future", gender, plural, dual: false }] as const,
    ];
  });
  const participle = (verb.participle === "" ? [] : PARTICIPLE).map(([ending, gender, plural]) => {
    return [inflect(verb.participle, ending), { verb, form: "participle", gender, plural, dual: false }] as const;
  });
  const noun =
    verb.noun === ""
      ? []
      : [[fold(verb.noun), { verb, form: "noun", gender: null, plural: false, dual: false }] as const];
  return [...perfect, ...imperfect, ...participle, ...noun];
}

/** A finite form before a verbal noun of the same spelling (كشف), the first verb of the table before later ones. */
function collect(): ReadonlyMap<string, ReportingForm> {
  const forms = new Map<string, ReportingForm>();
  const all = REPORTING_VERBS.flatMap(formsOf);
  for (const [written, form] of all) if (form.form !== "noun" && !forms.has(written)) forms.set(written, form);
  for (const [written, form] of all) if (!forms.has(written)) forms.set(written, form);
  return forms;
}

const FORMS = collect();
/** How every form begins, so that most words need no more than one look-up. */
const BEGINNINGS: ReadonlySet<string> = new Set([...FORMS.keys()].map((written) => written.slice(0, 3)));
const mayBeForm = (stem: string): boolean => BEGINNINGS.has(stem.slice(0, 3)) || BEGINNINGS.has(stem.slice(0, 2));
/** The last letters of the pronouns that a verb can carry. */
const PRONOUN_ENDINGS = new Set("هامنيك");
const SPEECH_ACT_FORMS: ReadonlyMap<string, Gender> = new Map(
  SPEECH_ACTS.flatMap((verb) => PERFECT.map(([ending, gender]) => [inflect(verb, ending), gender] as const)),
);

/** Conjunctions and the ل of purpose that may be written before a form: وقال, فأكد, ولتعلن. */
const PROCLITICS = ["", "و", "ف"];

export interface FoundForm extends ReportingForm {
  /** How many letters of the word's look-up spelling stand before the verb. */
  readonly at: number;
  /** Whether و or ف stands before it. */
  readonly joined: boolean;
  /** Whether an object pronoun closes it (ذكرته). */
  readonly enclitic: boolean;
}

/** The reporting verb that a word in look-up spelling is a form of, its conjunction and object pronoun taken off. */
export function reportingForm(norm: string): FoundForm | undefined {
  const proclitics = PROCLITICS.filter((clitic) => norm.startsWith(clitic) && mayBeForm(norm.slice(clitic.length)));
  if (proclitics.length === 0) return undefined;
  for (const clitic of proclitics) {
    const form = FORMS.get(norm.slice(clitic.length));
    // A dual written alone is more often a verbal noun in the accusative (نفيا قاطعا).
    if (form?.dual && clitic === "") continue;
    if (form) return { ...form, at: clitic.length, joined: clitic !== "", enclitic: false };
  }
  if (!PRONOUN_ENDINGS.has(norm.slice(-1))) return undefined;
  for (const clitic of proclitics) {
    for (const stem of withoutEnclitic(norm.slice(clitic.length))) {
      const form = FORMS.get(stem);
      if (form && form.form !== "noun" && form.form !== "participle")
        return { ...form, at: clitic.length, joined: clitic !== "", enclitic: true };
    }
  }
  return undefined;
}

/** The gender that a verb of speaking up (دعا, أدان) agrees with, or undefined where the word is none. */
export function speechAct(norm: string): Gender | undefined {
  return SPEECH_ACT_FORMS.get(norm) ?? (/^[وف]/u.test(norm) ? SPEECH_ACT_FORMS.get(norm.slice(1)) : undefined);
}
