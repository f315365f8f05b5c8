import { isBeneath } from "../workspace/places";

const FILE = /^file:\/\/([^/]*)(\/.*)$/isu;
const DRIVE = /^\/([A-Za-z]):/u;

/** A percent-encoded piece in plain characters; left as it is where it is not valid. */
function decoded(piece: string): string {
  try {
    return decodeURIComponent(piece);
  } catch {
    return piece;
  }
}

/** Encodes all but the unreserved characters of RFC 3986, as VS Code spells its URIs. */
function encoded(piece: string): string {
  try {
    return encodeURIComponent(piece).replace(
      /[!'()*]/gu,
      (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
    );
  } catch {
    return piece; // a lone surrogate
  }
}

/**
 * One spelling for all URIs of one file: editors differ in what they percent-encode and in the case of drive letters.
 * No closing slash, so that a folder's URI plus `/` begins the URIs beneath it. URIs of other schemes stay as they are.
 */
export function canonicalUri(uri: string): string {
  const [, host, path] = FILE.exec(uri) ?? [];
  if (host === undefined || path === undefined) return uri.replace(/(?<=[^/])\/+$/u, "");
  const plain = path
    .split("/")
    .map(decoded)
    .join("/")
    .replace(DRIVE, (_, drive: string) => `/${drive.toLowerCase()}:`);
  const trimmed = plain.split("/").map(encoded).join("/").replace(/\/+$/u, "");
  return `file://${host.toLowerCase()}${trimmed === "" ? "/" : trimmed}`;
}

/** The last part of a URI's path, in plain characters: what a person calls the file. */
export const fileNameOf = (uri: string): string => decoded(uri.slice(uri.lastIndexOf("/") + 1)) || uri;

export const schemeOf = (uri: string): string => uri.slice(0, Math.max(0, uri.indexOf(":"))).toLowerCase();

/** A canonical URI as a path for people and for files: below the folder that holds it, else the file's name alone. */
export function pathBelow(uri: string, folders: readonly string[]): string {
  const folder = folders
    .filter((one) => isBeneath(uri, one))
    .reduce((longest, one) => (one.length > longest.length ? one : longest), "");
  if (folder === "") return fileNameOf(uri);
  return uri
    .slice(folder.length)
    .split("/")
    .filter((name) => name !== "")
    .map(decoded)
    .join("/");
}

/** Where a file lies as seen from another: both canonical URIs of one folder tree, else the whole URI. */
export function relativeUri(from: string, to: string): string {
  const [a, b] = [from.split("/"), to.split("/")];
  let common = 0;
  while (common < Math.min(a.length, b.length) - 1 && a[common] === b[common]) common++;
  if (common < 3) return to;
  return [...a.slice(common + 1).map(() => ".."), ...b.slice(common)].map(decoded).join("/");
}
