import { describe, it } from "vitest";
import { xmi } from "../../server/exchange/xmi";
import { neverThrows, readsBack } from "./support/readsBack";

describe("UIMA XMI", () => {
  it("is read back as it was written, less the losses", () => readsBack(xmi, { ids: "kept" }));
  it("never throws", () => neverThrows(xmi));
});
