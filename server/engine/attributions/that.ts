const PRONOUNS = ["", "ه", "ها", "هم", "هما", "هن", "نا", "ني", "ي", "كم"];
const THAT = new Set(PRONOUNS.flatMap((pronoun) => ["ان" + pronoun, "بان" + pronoun]));

/** أنّ, إنّ, بأنّ, with or without a pronoun, in look-up spelling: what joins a reported clause. Source: Ryding (2005), §19.2. */
export const isThat = (norm: string): boolean => THAT.has(norm);
