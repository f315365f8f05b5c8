/**
 * Why two names are taken for names of one thing. `person`: the shorter abbreviates the full name of a person;
 * `left-out`: it leaves out a head word, a nationality or an adjective of a longer name; `spelling`: another way to
 * write it; `brackets`: it stands in brackets or quotation marks behind the other; `known-as`: the text says so
 * (المعروف بـ); `located`: a building that stands in the quarter by which the other is called (سجن الصناعة في حي غويران).
 */
export type Evidence = "person" | "left-out" | "spelling" | "brackets" | "known-as" | "located";

/** Why a name has its link. Offsets are UTF-16 code units into its article. */
export type LinkReason =
  /** Nothing is known but the name itself. */
  | { readonly kind: "name" }
  /** The tables of names know it, or the project file does. */
  | { readonly kind: "listed" }
  | { readonly kind: "project" }
  /** News calls a body so in short (التحالف), `name` in full. */
  | { readonly kind: "short"; readonly name: string }
  /** It stands for another name of the same article, at an offset. */
  | { readonly kind: Evidence; readonly name: string; readonly at: number };
