import { SaxesParser } from "saxes";
import { wellFormed } from "./wellFormed";

/** Characters that XML 1.0 cannot hold, not even as references (production 2, "Char"). */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu;

/** A text that XML 1.0 can hold: every character that it cannot becomes U+FFFD, so that no offset changes. */
export const xmlSafe = (text: string): string => wellFormed(text).replace(FORBIDDEN, "\uFFFD");

const reference = (character: string): string => `&#${character.charCodeAt(0)};`;

/** Attributes as they stand in a tag; values keep their line breaks and tabs. */
const xmlAttributes = (attributes: Readonly<Record<string, string | number>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${xmlSafe(String(value)).replace(/[&<>"\n\r\t\u0085\u2028]/gu, reference)}"`)
    .join("");

/** Text between tags; a carriage return would be read as a line feed, and some readers take the others for line ends. */
export const xmlText = (text: string): string => xmlSafe(text).replace(/[&<>\r\u0085\u2028]/gu, reference);

/** Whether XML cannot hold some character of a text, so that U+FFFD stands in its place. */
export const isBeyondXml = (text: string): boolean => xmlSafe(text) !== text;

/** An element without content. */
export const xmlEmpty = (name: string, attributes: Readonly<Record<string, string | number>> = {}): string =>
  `<${name}${xmlAttributes(attributes)}/>`;

/** An element around content that is XML already. */
export const xmlElement = (
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content: string,
): string => `<${name}${xmlAttributes(attributes)}>${content}</${name}>`;

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';

/** An element that was read. Names are as written, with their prefix. */
export interface XmlElement {
  readonly name: string;
  readonly uri: string;
  readonly local: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: readonly (XmlElement | string)[];
}

/** Reads a document; undefined where it is not well-formed XML. External entities are never fetched. */
export function readXml(text: string): XmlElement | undefined {
  const parser = new SaxesParser({ xmlns: true });
  const open: { readonly element: XmlElement; readonly content: (XmlElement | string)[] }[] = [];
  let root: XmlElement | undefined;
  const errors: Error[] = [];
  parser.on("error", (error) => errors.push(error));
  parser.on("opentag", ({ name, uri, local, attributes }) => {
    const content: (XmlElement | string)[] = [];
    const values = Object.fromEntries(Object.values(attributes).map((attribute) => [attribute.name, attribute.value]));
    open.push({ element: { name, uri, local, attributes: values, content }, content });
  });
  parser.on("text", (piece) => open.at(-1)?.content.push(piece));
  parser.on("cdata", (piece) => open.at(-1)?.content.push(piece));
  parser.on("closetag", () => {
    const closed = open.pop()?.element;
    if (closed && open.length > 0) open.at(-1)?.content.push(closed);
    else root = closed;
  });
  try {
    parser.write(text.replace(/^\uFEFF/u, "")).close();
  } catch {
    return undefined;
  }
  return errors.length > 0 ? undefined : root;
}

/** The elements directly inside. */
export const childrenOf = ({ content }: XmlElement): readonly XmlElement[] =>
  content.filter((child) => typeof child !== "string");

/** More than any document that people mark up; what reads elements within elements would run out of stack. */
const DEEPEST = 1000;

/** Whether elements stand within elements beyond any sense. */
export function isDeep(root: XmlElement): boolean {
  let level: readonly XmlElement[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true;
    level = level.flatMap(childrenOf);
  }
  return false;
}
