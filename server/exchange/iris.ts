import { iriPart } from "./wellFormed";

/** A path as part of an IRI; a step upwards is written so that no reader resolves it. */
const pathPart = (path: string): string =>
  path
    .split("/")
    .map((part) => (/^\.{1,2}$/u.test(part) ? part.replaceAll(".", "%2E") : iriPart(part)))
    .join("/");

/** Names without a network behind them: RFC 8141 with a private namespace. */
export const articleIri = (path: string): string => `urn:isnad:article:${pathPart(path)}`;
export const annotationIri = (path: string, id: string): string =>
  `urn:isnad:annotation:${pathPart(path)}:${iriPart(id)}`;
export const entityIri = (link: string): string => `urn:isnad:entity:${iriPart(link)}`;
