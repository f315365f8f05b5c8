import type { Related } from "../engine/diagnostics/diagnostic";
import { describeFigure } from "../engine/messages/describeFigure";
import { isolate } from "../engine/messages/isolate";
import type { Asked } from "./asking";
import { locationOf, type Context } from "./context";
import type { CorpusView } from "./corpusView";
import { decidedHover } from "./decidedHover";
import { escaped, linked } from "./markdown";
import { unruledFindings } from "./rulings";
import { attributionOf } from "./sources";
import { textsIn } from "./texts";
import { fileNameOf } from "./uris";

/** How many other reports a hover lists; references list them all. */
const MOST_OTHERS = 8;

/**
 * The reports that exclude a figure and that nobody has ruled out, each once. None for an editor that shows findings in its
 * hovers by itself: there each of them stands below the finding already, with the way to it.
 */
function otherwiseOf(context: Context, view: CorpusView, uri: string, index: number): readonly Related[] {
  if (context.abilities.showsFindingsInHovers) return [];
  const conflicts = unruledFindings(context, uri, view.diagnosticsOf(uri)).filter(
    ({ code, figures }) => code === "conflicting-figures" && figures.includes(index),
  );
  const related = conflicts.flatMap((diagnostic) => diagnostic.related);
  return [...new Map(related.map((one) => [`${one.reference.path} ${one.reference.figure}`, one])).values()];
}

/** What a figure says, who said so and how we know, who says otherwise and where, what was decided: Markdown, one paragraph for each. */
export function figureHover(
  context: Context,
  view: CorpusView,
  { uri, analysis }: Asked,
  index: number,
): string | null {
  const figure = analysis.figures[index];
  if (!figure) return null;
  const attribution = attributionOf(analysis, index);
  const others = otherwiseOf(context, view, uri, index);
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
  const decided = decidedHover(context, uri, "figure", figure);
  return [`**${escaped(words.value)}**`, `${teller}${standing}`, ...otherwise, ...decided].join("\n\n");
}
