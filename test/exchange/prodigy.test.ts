import { describe, it } from "vitest";
import { prodigy } from "../../server/exchange/prodigy";
import { neverThrows, readsBack } from "./support/readsBack";

describe("Prodigy", () => {
  it("is read back as it was written, less the losses", () => readsBack(prodigy, { ids: "kept" }));
  it("never throws", () => neverThrows(prodigy));
});
