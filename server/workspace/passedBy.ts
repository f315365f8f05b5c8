/** Where the editor puts exports by default (`EXPORT_FOLDER` of the client): the copies there are no reports of their own. */
const EXPORT_FOLDER = "isnad-export";

/** Whether a file or folder of this name is passed by when articles are looked for: hidden, installed, or exported by us. */
export function isPassedBy(name: string): boolean {
  return name.startsWith(".") || name === "node_modules" || name === EXPORT_FOLDER;
}
