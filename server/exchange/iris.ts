import { decoded } from "./jsonLdValues";
import { iriPart } from "./wellFormed";

const ARTICLE = "urn:isnad:article:";
const ENTITY = "urn:isnad:entity:";

/** A path as part of an IRI; a step upwards is written so that no reader resolves it. */
const pathPart = (path: string): string =>
  path
    .split("/")
    .map((part) => (/^\.{1,2}$/u.test(part) ? part.replaceAll(".", "%2E") : iriPart(part)))
    .join("/");

/** Names without a network behind them: RFC 8141 with a private namespace. */
export const articleIri = (path: string): string => `${ARTICLE}${pathPart(path)}`;
export const annotationIri = (path: string, id: string): string =>
  `urn:isnad:annotation:${pathPart(path)}:${iriPart(id)}`;
export const entityIri = (link: string): string => `${ENTITY}${iriPart(link)}`;

/** What {@link articleIri} or {@link entityIri} was made of; undefined for other IRIs. */
export const articlePath = (iri: string): string | undefined =>
  iri.startsWith(ARTICLE) ? decoded(iri.slice(ARTICLE.length)) : undefined;
export const entityLink = (iri: string): string | undefined =>
  iri.startsWith(ENTITY) ? decoded(iri.slice(ENTITY.length)) : undefined;
