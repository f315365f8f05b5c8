import { describe, it } from "vitest";
import { labelStudio } from "../../server/exchange/labelStudio";
import { neverThrows, readsBack } from "./support/readsBack";

describe("Label Studio", () => {
  it("is read back as it was written, less the losses", () => readsBack(labelStudio, { ids: "kept" }));
  it("never throws", () => neverThrows(labelStudio));
});
