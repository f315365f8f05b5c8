import type { Agreement, CueReading, Source } from "./attribution";

interface Speaker {
  readonly source: Source;
  readonly agreement: Agreement;
}

/** How many earlier speakers a bare cue may choose from. */
const REMEMBERED = 4;

/** Verb and speaker agree: no known gender against another, no plural verb for one person. */
function agrees(cue: Agreement, speaker: Agreement): boolean {
  const gender = cue.gender === null || speaker.gender === null || cue.gender === speaker.gender;
  return (gender || (cue.plural && speaker.plural)) && (!cue.plural || speaker.plural);
}

/**
 * A surname alone that is also a word for nobody in particular (الشاهد 'the witness') names its bearer once an earlier
 * source has given the full name (يوسف الشاهد).
 */
function withSurnames(readings: readonly CueReading[]): readonly CueReading[] {
  const surnames = new Set<string>();
  return readings.map((reading) => {
    const { source } = reading;
    if (!source) return reading;
    const words = source.text.split(/\s+/u);
    const last = words.at(-1) ?? "";
    if (source.kind === "named" && words.length > 1) surnames.add(last);
    const known = source.kind === "anonymous" && words.length === 1 && last.startsWith("ال") && surnames.has(last);
    return known ? { ...reading, source: { ...source, kind: "named" } } : reading;
  });
}

/**
 * Joins bare cues (وأضاف) to the last speaker that agrees with them in gender and number, or to the last one of all.
 * Readings that keep no source (impersonal cues, hedges, a bare cue before any speaker) are left as they are.
 */
export function continueSources(readings: readonly CueReading[]): readonly CueReading[] {
  const speakers: Speaker[] = [];
  const speak = (speaker: Speaker): void => {
    speakers.unshift(speaker);
    speakers.length = Math.min(speakers.length, REMEMBERED);
  };
  return withSurnames(readings).map((reading) => {
    const { source, agreement, continuity } = reading;
    if (continuity === "leads" && source) speak({ source, agreement });
    if (continuity !== "continues") return reading;
    const speaker = speakers.find((one) => agrees(agreement, one.agreement)) ?? speakers[0];
    if (!speaker) return reading;
    if (reading.cue.class !== "accordingTo") speak({ ...speaker });
    return { ...reading, source: speaker.source };
  });
}
