import type { Attribution, FigureAttribution } from "../attributions/attribution";
import type { Diagnostic } from "./diagnostic";
import { type SeveritySetting } from "./severities";
/** A source about whose figures some rules, or all, have nothing more to say. */
export interface SettledSource {
    /** The source as articles name it. */
    readonly name: string;
    readonly accept: readonly string[] | "all";
}
/** What a project says of findings. */
export interface FindingSettings {
    readonly severity: ReadonlyMap<string, SeveritySetting>;
    readonly sources: readonly SettledSource[];
}
/** Who vouches for the figures of an article. */
interface Attributed {
    readonly figureAttributions: readonly FigureAttribution[];
    readonly attributions: readonly Attribution[];
}
/** Findings as a project wants them: without what it has settled of a source, with its severities. */
export declare function asProjectWants(diagnostics: readonly Diagnostic[], { figureAttributions, attributions }: Attributed, { severity, sources }: FindingSettings): readonly Diagnostic[];
export {};
