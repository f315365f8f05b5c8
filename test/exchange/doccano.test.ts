import { describe, it } from "vitest";
import { doccano } from "../../server/exchange/doccano";
import { neverThrows, readsBack } from "./support/readsBack";

describe("doccano", () => {
  it("is read back as it was written, less the losses", () =>
    readsBack(doccano, { ids: "kept", withoutTextless: true }));
  it("never throws", () => neverThrows(doccano));
});
