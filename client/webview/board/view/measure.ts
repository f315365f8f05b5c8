import { bare } from "../../shared/bidi";

/** The width of texts in the font of the page, in pixels. */
export interface Measure {
  readonly plain: (text: string) => number;
  readonly bold: (text: string) => number;
}

/** Measures with canvases, which costs no layout. Widths are rounded up, with a pixel to spare. */
export function measureIn(page: HTMLElement): Measure {
  const { fontFamily, fontSize } = getComputedStyle(page);
  const measure = (weight: number): ((text: string) => number) => {
    const context = document.createElement("canvas").getContext("2d");
    if (context === null) throw new Error("the page has no canvas to measure with");
    context.font = `${weight} ${fontSize} ${fontFamily}`;
    return (text) => Math.ceil(context.measureText(bare(text)).width) + 1;
  };
  return { plain: measure(400), bold: measure(600) };
}
