import type { Decision, Origin } from "../annotations/annotation";
import { isFields, type Json, type JsonFields } from "../annotations/json";
import type { ReadContext } from "./format";
import { articlePath, entityLink } from "./iris";
import { decoded, fieldsOf, idOf, lastSegment, textsOf, typesOf, valuesOf } from "./jsonLdValues";

/** Our own name for what a Web Annotation has no word for: the annotation's line but for its place. */
export const RECORD = "isnad:record";
/** What an annotator decided on it. */
export const VERDICT = "isnad:verdict";

/** What an annotation is about: a resource, and the stretches of it that selectors find. */
export interface Target {
  readonly source: string | undefined;
  readonly selectors: readonly JsonFields[];
}

/** Targets that are made of others. Of a choice the first counts. */
const SETS = new Set(["Composite", "List", "Independents"]);

/** The targets of an annotation, in whatever form: an IRI, with a fragment or not, a resource, a specific resource, a set. */
export const targetsIn = (annotation: JsonFields): readonly Target[] =>
  valuesOf(annotation["target"]).flatMap((target) => targetsOf(target, annotation));

function targetsOf(target: Json, annotation: JsonFields): readonly Target[] {
  if (!isFields(target)) {
    if (typeof target !== "string") return [];
    const [source = "", fragment] = target.split("#char=");
    return [{ source, selectors: fragment === undefined ? [] : [{ value: `char=${fragment}` }] }];
  }
  const types = typesOf(target);
  const items = valuesOf(target["items"]);
  if (types.includes("Choice") && items.length > 0) return targetsOf(items[0] ?? null, annotation);
  if (items.length > 0 && types.some((type) => SETS.has(type)))
    return items.flatMap((one) => targetsOf(one, annotation));
  const source = idOf(target["source"] ?? undefined) ?? idOf(target) ?? textsOf(annotation["uri"])[0];
  return [{ source, selectors: fieldsOf(target["selector"]).flatMap(alternatives) }];
}

/** A choice of selectors is alternatives as several are. */
const alternatives = (selector: JsonFields): readonly JsonFields[] =>
  typesOf(selector).includes("Choice") ? fieldsOf(selector["items"]).flatMap(alternatives) : [selector];

/** Names that the article of a source may have, the fullest first. */
export function articleNames(source: string): readonly string[] {
  const path =
    articlePath(source) ?? decoded(source.replace(/[?#].*$/u, "").replace(/^[a-z][a-z0-9+.-]*:(\/\/)?/iu, ""));
  const parts = path
    .replace(/\.[^./]{1,5}$/u, "")
    .split("/")
    .filter((part) => part !== "");
  return parts.map((_, index) => parts.slice(index).join("/"));
}

/** What an annotation says, whatever its form. */
export interface Said {
  /** Its type: what it is classified or tagged as. */
  readonly label: string | undefined;
  /** More tags than one. */
  readonly tags: readonly string[];
  /** What its stretch stands for. */
  readonly link: string | undefined;
  /** What is remarked in plain words. */
  readonly remark: string | undefined;
  /** IRIs among its bodies. */
  readonly links: readonly string[];
  readonly motivation: string | undefined;
  readonly origin: Origin;
  readonly decision: Decision | null;
}

interface Body {
  readonly purpose: string;
  readonly value: string | undefined;
  readonly iri: string | undefined;
}

const REMARKS = new Set([
  "commenting",
  "describing",
  "replying",
  "questioning",
  "editing",
  "assessing",
  "highlighting",
  "bookmarking",
  "",
]);

/** Reads bodies, motivation and who made it. A body without a purpose has the annotation's motivation. */
export function saidIn(annotation: JsonFields, maker: Pick<ReadContext, "annotator" | "at">): Said {
  const motivations = textsOf(annotation["motivation"]).map(lastSegment);
  const bodies = bodiesIn(annotation, motivations[0] ?? "");
  const meaning = (purposes: readonly string[]): readonly string[] =>
    bodies.flatMap(({ purpose, value, iri }) =>
      purposes.includes(purpose) ? (value ?? (iri === undefined ? [] : lastSegment(iri))) : [],
    );
  const [classified, ...others] = [...meaning(["classifying"]), ...meaning(["tagging"])];
  return {
    label: classified,
    tags: others,
    link: linkIn(bodies),
    remark: bodies.find(({ purpose, value }) => value !== undefined && REMARKS.has(purpose))?.value,
    links: bodies.flatMap(({ iri }) => iri ?? []),
    motivation: motivations[0],
    ...madeIn(annotation, maker),
  };
}

function linkIn(bodies: readonly Body[]): string | undefined {
  const identified = bodies.find(({ purpose, value }) => purpose === "identifying" && value !== undefined)?.value;
  if (identified !== undefined) return identified;
  const iri = bodies.find(({ purpose, iri: one }) => LINKS.has(purpose) && one !== undefined)?.iri;
  return iri === undefined ? undefined : (entityLink(iri) ?? iri);
}
const LINKS = new Set(["identifying", "linking", "geotagging"]);

function bodiesIn(annotation: JsonFields, motivation: string): readonly Body[] {
  const plain = (value: string, purpose: string): Body => ({ value, purpose, iri: undefined });
  return [
    ...valuesOf(annotation["body"]).flatMap((body) => bodiesOf(body, motivation)),
    ...textsOf(annotation["bodyValue"]).map((value) => plain(value, motivation === "" ? "commenting" : motivation)),
    // Hypothesis' own API has these instead of bodies.
    ...textsOf(annotation["tags"]).map((value) => plain(value, "tagging")),
    ...textsOf(annotation["text"]).flatMap((value) => (value === "" ? [] : plain(value, "commenting"))),
  ];
}

function bodiesOf(body: Json, motivation: string): readonly Body[] {
  if (typeof body === "string") return [{ purpose: motivation, value: undefined, iri: body }];
  if (!isFields(body)) return [];
  const items = valuesOf(body["items"]);
  if (items.length > 0) return items.flatMap((item) => bodiesOf(item, motivation));
  const given = body["value"] ?? body["source"];
  const named = [body, ...fieldsOf(given)].flatMap((one) => textsOf(one["label"] ?? one["name"]))[0];
  const value = textsOf(body["value"])[0] ?? named;
  const iri = idOf(body["source"]) ?? (isFields(body["value"]) ? idOf(body["value"]) : undefined) ?? idOf(body);
  return [{ purpose: textsOf(body["purpose"]).map(lastSegment)[0] ?? motivation, value, iri }];
}

const ZONED = /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})$/u;
const PROGRAMS = new Set(["Software", "SoftwareAgent", "Application"]);

/** Who made it, and when: a program's is a suggestion, a person's is decided. */
function madeIn(
  annotation: JsonFields,
  { annotator, at }: Pick<ReadContext, "annotator" | "at">,
): Pick<Said, "origin" | "decision"> {
  const [creator] = valuesOf(annotation["creator"]);
  const fields = isFields(creator) ? creator : {};
  const named = textsOf(fields["name"] ?? fields["nickname"])[0] ?? textsOf(annotation["user"])[0] ?? idOf(creator);
  const name = named === undefined || named === "" ? annotator : plainName(named);
  if (typesOf(fields).some((type) => PROGRAMS.has(type))) {
    return { origin: { kind: "machine", name }, decision: null };
  }
  const times = ["created", "modified", "updated"].flatMap((field) => textsOf(annotation[field]));
  const when = times.find((time) => ZONED.test(time)) ?? at;
  return { origin: { kind: "human", name }, decision: { verdict: "added", by: name, at: when, reason: null } };
}

/** Hypothesis' accounts, `acct:huda@hypothes.is`, and IRIs by their last word. */
const plainName = (name: string): string =>
  name.startsWith("acct:")
    ? (name.slice("acct:".length).split("@")[0] ?? name)
    : /^[a-z]+:\/\//iu.test(name)
      ? lastSegment(name)
      : name;

/** Whether a target marks a stretch of a resource, not the resource itself. */
export const isStretch = ({ selectors }: Target): boolean => selectors.length > 0;
