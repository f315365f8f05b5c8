/** The folders that all paths have in common, with their closing `/`, or nothing. */
function commonFolder(paths: readonly string[]): string {
  const folders = paths.map((path) => path.slice(0, path.lastIndexOf("/") + 1));
  let common = folders[0] ?? "";
  for (const folder of folders) {
    while (!folder.startsWith(common)) common = common.slice(0, common.lastIndexOf("/", common.length - 2) + 1);
  }
  return common;
}

const withoutExtension = (path: string): string => path.replace(/\.txt$/iu, "");

/** No name leaves the folder that it is written into: not upwards, not to a root, not to a drive. */
const insideFolder = (path: string): string =>
  path
    .split("/")
    .filter((part) => part !== "" && part !== "." && part !== "..")
    .map((part) => part.replace(/[:\\]/gu, "_"))
    .join("/");

/**
 * A name without extension for each article, under which its exported files stand: its path below the folder that all
 * of them share. Names differ even where only the case of letters or of the extension told the paths apart, so that
 * they can be written on any file system.
 */
export function exportNames(paths: readonly string[]): ReadonlyMap<string, string> {
  const common = commonFolder(paths);
  const taken = new Set<string>();
  const names = new Map<string, string>();
  for (const path of paths) {
    const plain = insideFolder(withoutExtension(path.slice(common.length))) || "article";
    let name = plain;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${plain}-${n}`;
    taken.add(name.toLowerCase());
    names.set(path, name);
  }
  return names;
}
