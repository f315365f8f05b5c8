import { ENTITY_TYPES, type EntityType } from "./entity";

/** Which type of ours a model's label means, its place in the name (`B-`) left out; null for what is no name here. */
export type LabelTypes = ReadonlyMap<string, EntityType | null>;

/**
 * Names of labels by the type they mean, in capitals.
 * Source: the tag sets of ANERcorp (PERS, LOC, ORG, MISC), AQMAR (MIS), OntoNotes 5, ACE 2005 and Wojood (Jarrar et al. 2022).
 */
const NAMES: Readonly<Record<EntityType, string>> = {
  PER: "PER PERS PERSON PEOPLE",
  ORG: "ORG ORGANIZATION ORGANISATION COMPANY CORPORATION MEDIA",
  GPE: "GPE COUNTRY CITY STATE TOWN",
  LOC: "LOC LOCATION GEO PLACE",
  FAC: "FAC FACILITY BUILDING",
  NORP: "NORP NAT NATIONALITY ETHNIC RELIGION GROUP",
  EVENT: "EVENT EVT EVE",
  LAW: "LAW",
  MISC: "MISC MIS MISCELLANEOUS PRODUCT PRO WORK_OF_ART VEHICLE VEH WEAPON WEA AWARD",
};

const BY_NAME: ReadonlyMap<string, EntityType> = new Map(
  ENTITY_TYPES.flatMap((type) => NAMES[type].split(" ").map((name) => [name, type] as const)),
);

/** The type that a label means by its name, whatever its case, or null. */
const typeByName = (label: string): EntityType | null => BY_NAME.get(label.toUpperCase()) ?? null;

/** What each of a model's labels means: as `own` says, else by its name. */
export const labelTypes = (
  labels: Iterable<string>,
  own: Readonly<Record<string, EntityType | null>> = {},
): LabelTypes =>
  new Map([...labels].map((label) => [label, own[label] === undefined ? typeByName(label) : own[label]]));
