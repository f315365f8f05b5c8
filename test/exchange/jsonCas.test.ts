import { describe, it } from "vitest";
import { jsonCas } from "../../server/exchange/jsonCas";
import { neverThrows, readsBack } from "./support/readsBack";

describe("UIMA JSON CAS", () => {
  it("is read back as it was written, less the losses", () => readsBack(jsonCas, { ids: "kept" }));
  it("never throws", () => neverThrows(jsonCas));
});
