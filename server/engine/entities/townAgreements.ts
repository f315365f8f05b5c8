import { isCountry } from "../lexicon/countries";
import { isAgreement } from "../lexicon/titledThings";
import { throughDomain } from "./complementTails";
import { candidate, type Candidate, type NameReading } from "./reading";

/** Agreements that the town of their signing names: اتفاق [جوبا] للسلام, إعلان القاهرة. A country behind one is a party to it. */
export function byTownOfAgreement(reading: NameReading): readonly Candidate[] {
  return reading.tokens.flatMap((_, index) => {
    const form = reading.forms(index).find(({ norm }) => isAgreement(norm));
    const town = form && reading.listed(index + 1);
    if (town?.at !== 0 || town.name.type !== "GPE" || isCountry(town.name.link)) return [];
    return candidate(reading, index, throughDomain(reading, town.last), form?.at ?? 0, "LAW", 0.85) ?? [];
  });
}
