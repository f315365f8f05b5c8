import { describe, it } from "vitest";
import { gate } from "../../server/exchange/gate";
import { neverThrows, readsBack } from "./support/readsBack";

describe("GATE bdocjs", () => {
  it("is read back as it was written, less the losses", () => readsBack(gate, { ids: "kept" }));
  it("never throws", () => neverThrows(gate));
});
