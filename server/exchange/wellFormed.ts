/** A text without lone surrogates, as UTF-8 needs it: each becomes U+FFFD, so that no offset changes. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, "\uFFFD");

/** A text as one part of an IRI. */
export const iriPart = (text: string): string => encodeURIComponent(wellFormed(text));
