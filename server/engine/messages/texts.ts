import type { SourceSort, Status } from "../attributions/attribution";
import type { ReasonCode, Verdict } from "../conflicts/report";
import type { EntityType } from "../entities/entity";
import type { FigureKind, Qualifier, Role } from "../figures/figure";

/** Everything that is said to people in one language. Arguments come isolated already. */
export interface Texts {
  readonly unsourced: (figure: string) => string;
  readonly anonymous: (figure: string, source: string) => string;
  readonly deniedBySource: (figure: string, source: string) => string;
  readonly moreThanWhole: (part: string, whole: string) => string;
  readonly moreThanAll: (percentage: string) => string;
  readonly sharesExceed: (sum: string) => string;
  readonly headlineDiffers: (figure: string, others: string) => string;
  /** `others` are the reports that exclude the figure, as `reports` or `otherReports` put them. */
  readonly conflicting: (figure: string, others: string, quantity: string) => string;
  readonly denied: (figure: string, others: string, quantity: string) => string;
  readonly updated: (figure: string, others: string, quantity: string) => string;
  /** Some reports, as `report` and `reportBy` put them, and how many more there are. */
  readonly reports: (named: readonly string[], more: number) => string;
  /** The same without naming any. */
  readonly otherReports: (count: number) => string;
  readonly report: (figure: string) => string;
  readonly reportBy: (figure: string, source: string) => string;
  readonly saidBy: (source: string, cue: string) => string;
  readonly heldIn: (figure: string, path: string, source: string | null) => string;
  readonly narrator: string;
  readonly sourceSort: Readonly<Record<SourceSort, string>>;
  readonly status: Readonly<Record<Status, string>>;
  readonly verdict: Readonly<Record<Verdict, string>>;
  /** Why two reports stand to each other as they do. The days of the two are given where the reason rests on them. */
  readonly reason: Readonly<Record<ReasonCode, (earlier: string, later: string, signed: string) => string>>;
  readonly kind: Readonly<Record<FigureKind, string>>;
  readonly role: Readonly<Record<Role, string>>;
  readonly qualifier: Readonly<Record<Qualifier, string>>;
  readonly entity: Readonly<Record<EntityType, string>>;
  readonly mentioned: (count: number, number: string) => string;
  /** The closed interval in words; null is unbounded. Numbers come formatted and isolated. */
  readonly interval: (lo: string | null, hi: string | null, qualifier: Qualifier) => string;
  /** Event and counted classes of the lexicon, for quantity labels. */
  readonly classes: Readonly<Record<string, string>>;
  readonly separator: string;
}
