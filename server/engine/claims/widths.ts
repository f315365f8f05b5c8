import { isCountry, isVastPlace } from "../lexicon/countries";

/** How wide a place is: too wide to say where anything happened, a country, or narrow enough to tell. */
export type Width = "vast" | "country" | "narrow";

/** The width of the place that a link names. */
export type WidthReader = (link: string) => Width;

/** A reader that looks each link of an article up once. */
export function widthReader(): WidthReader {
  const known = new Map<string, Width>();
  return (link) => {
    const width = known.get(link);
    if (width !== undefined) return width;
    const read = isVastPlace(link) ? "vast" : isCountry(link) ? "country" : "narrow";
    known.set(link, read);
    return read;
  };
}
