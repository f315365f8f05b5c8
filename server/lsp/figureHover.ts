import type { Related } from "../engine/diagnostics/diagnostic";
import { describeFigure } from "../engine/messages/describeFigure";
import { isolate } from "../engine/messages/isolate";
import type { Asked } from "./asking";
import { locationOf, type Context } from "./context";
import type { CorpusView } from "./corpusView";
import { escaped, linked } from "./markdown";
import { attributionOf } from "./sources";
import { textsIn } from "./texts";
import { fileNameOf } from "./uris";

/** How many other reports a hover lists; references list them all. */
const MOST_OTHERS = 8;

/** The reports that exclude a figure, each once. */
function otherwiseOf(view: CorpusView, uri: string, index: number): readonly Related[] {
  const conflicts = view
    .diagnosticsOf(uri)
    .filter(({ code, figures }) => code === "conflicting-figures" && figures.includes(index));
  const related = conflicts.flatMap((diagnostic) => diagnostic.related);
  return [...new Map(related.map((one) => [`${one.reference.path} ${one.reference.figure}`, one])).values()];
}

/** What a figure says, who said so and how we know, who says otherwise and where: Markdown, one paragraph for each. */
export function figureHover(
  context: Context,
  view: CorpusView,
  { uri, analysis }: Asked,
  index: number,
): string | null {
  const figure = analysis.figures[index];
  if (!figure) return null;
  const attribution = attributionOf(analysis, index);
  const others = otherwiseOf(view, uri, index);
  const shown = others.slice(0, MOST_OTHERS);
  const words = describeFigure(
    {
      figure,
      attribution,
      status: analysis.figureAttributions[index]?.status ?? "affirmed",
      // People know an article by its file's name.
      otherwise: shown.map((one) => ({
        ...one,
        reference: { ...one.reference, path: fileNameOf(one.reference.path) },
      })),
    },
    context.language(),
  );
  const teller = attribution
    ? linked(words.teller, locationOf(context, view, uri, attribution.source))
    : escaped(words.teller);
  const standing = words.standing === null ? "" : ` (${escaped(words.standing)})`;
  const lines = words.otherwise.map(({ text }, at) => {
    const other = shown[at];
    return other ? `- ${linked(text, locationOf(context, view, other.reference.path, other.span))}` : `- ${text}`;
  });
  const texts = textsIn(context.language());
  if (others.length > shown.length) lines.push(`- ${texts.andMore(isolate(String(others.length - shown.length)))}`);
  const otherwise = lines.length > 0 ? [`**${texts.otherwise}**`, lines.join("\n")] : [];
  return [`**${escaped(words.value)}**`, `${teller}${standing}`, ...otherwise].join("\n\n");
}
