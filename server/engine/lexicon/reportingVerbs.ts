import { REPORTING_VERB_GROUPS, type VerbGroup } from "./reportingVerbTable";
import type { Complement, ReportingVerb, VerbFlag } from "./reportingVerb";

/**
 * Verbs by which somebody speaks up without vouching for a statement: the next bare cue (وقال) continues their subject.
 * Perfect forms. Source: speech-act verbs of news, Ashtiany (1993), Media Arabic.
 */
export const SPEECH_ACTS: readonly string[] =
  `أدان دان ندد استنكر شجب دعا طالب حث ناشد رفض هدد توعد تعهد أصدر تبنى رحب أعرب انتقد هنأ أشاد أبدى اقترح نصح
  اتهم حمّل هاجم استغرب وعد تمنى ثمّن أوصى بارك حيّا نعى عاتب لام عاب احتج أمل استهجن شكر التمس اعتذر`.split(/\s+/u);

const cell = (text = ""): string => (text.trim() === "-" ? "" : text.trim());
const tags = <T extends string>(text = ""): ReadonlySet<T> =>
  new Set(
    cell(text)
      .split(" ")
      .filter((tag) => tag !== "") as T[],
  );

function readVerb(line: string, group: VerbGroup): ReportingVerb {
  const [perfect, imperfect, participle, noun, takes, flags] = line.split("|");
  return {
    class: group.class,
    perfect: cell(perfect),
    imperfect: cell(imperfect),
    participle: cell(participle),
    noun: cell(noun),
    takes: tags<Complement>(takes),
    flags: tags<VerbFlag>(flags),
  };
}

/** Every reporting verb of the tables. */
export const REPORTING_VERBS: readonly ReportingVerb[] = REPORTING_VERB_GROUPS.flatMap((group) =>
  group.verbs
    .split("\n")
    .filter((line) => line.includes("|"))
    .map((line) => readVerb(line, group)),
);
