import { describe, expect, it } from "vitest";
import { xmi } from "../../server/exchange/xmi";
import { READER } from "./support/afterLosses";
import { neverThrows, readsBack } from "./support/readsBack";

describe("UIMA XMI", () => {
  it("is read back as it was written, less the losses", () => readsBack(xmi, { ids: "kept" }));
  it("never throws", () => neverThrows(xmi));

  it("reads the span and relation layers of a basic project of INCEpTION", () => {
    const content = [
      '<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" xmlns:custom="http:///custom.ecore" xmi:version="2.0">',
      '<custom:Span xmi:id="2" sofa="1" begin="0" end="3" label="Attack"/>',
      '<custom:Span xmi:id="3" sofa="1" begin="4" end="9" label="Army"/>',
      '<custom:Relation xmi:id="4" sofa="1" begin="4" end="9" Governor="2" Dependent="3" label="agent"/>',
      '<cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="قصف الجيش"/>',
      '<cas:View sofa="1" members="2 3 4"/>',
      "</xmi:XMI>",
    ].join("\n");
    const { articles, problems } = xmi.read([{ name: "a.xmi", content }], { ...READER, textOf: () => undefined });
    expect(problems).toEqual([]);
    expect(articles[0]?.annotations.map(({ label, quote }) => `${label} ${quote}`)).toEqual([
      "Attack قصف",
      "Army الجيش",
      "agent ",
    ]);
  });
});
