/** A value as JSON can hold it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Named values of which nothing is known but that they came from a file and go back into it. */
export type JsonFields = Readonly<Record<string, Json>>;
