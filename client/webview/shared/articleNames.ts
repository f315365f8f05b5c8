/** The file name of an article, without its extension. */
function stemOf(uri: string): string {
  const name = uri.split("/").at(-1) ?? uri;
  return decoded(name).replace(/\.[^.]+$/u, "");
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/**
 * Short names for articles, by their URIs: the first part of the file's name where no other article shares it (`002` of
 * `002_2d34422f699394eb.txt`), else the name without its extension.
 */
export function articleNames(uris: readonly string[]): ReadonlyMap<string, string> {
  const stems = new Map([...new Set(uris)].map((uri) => [uri, stemOf(uri)]));
  const headOf = (stem: string): string => /^[^\s_.-]+/u.exec(stem)?.[0] ?? stem;
  const heads = new Map<string, number>();
  for (const stem of stems.values()) heads.set(headOf(stem), (heads.get(headOf(stem)) ?? 0) + 1);
  return new Map([...stems].map(([uri, stem]) => [uri, heads.get(headOf(stem)) === 1 ? headOf(stem) : stem]));
}
