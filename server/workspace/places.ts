import { isPassedBy } from "./passedBy";

/** Whether a URI lies in a folder, at any depth. */
export const isBeneath = (uri: string, folderUri: string): boolean =>
  uri.startsWith(folderUri.endsWith("/") ? folderUri : `${folderUri}/`);

/** Whether the store passes a file by when it lists the folder that holds it. */
export const isOutOfSight = (uri: string, folderUri: string): boolean =>
  uri
    .slice(folderUri.length)
    .split("/")
    .some((name) => name !== "" && isPassedBy(name));

/** A URI and the folders above it. */
export function placesOf(uri: string): readonly string[] {
  const places = [uri];
  for (let slash = uri.lastIndexOf("/"); slash > 0; slash = uri.lastIndexOf("/", slash - 1)) {
    places.push(uri.slice(0, slash));
  }
  return places;
}
