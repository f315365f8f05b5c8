import type { FigureAnnotation } from "../annotations/annotation";
import type { AnnotatedCorpus, Member } from "./corpus";
import { memberKey } from "./disagreements";
import { tableOf, type Cell, type CellType, type Table } from "./table";

/** What is told of each of the two figures. */
const SIDE = {
  doc: "text",
  id: "text",
  start_utf16: "integer",
  end_utf16: "integer",
  surface: "text",
  lo: "number",
  hi: "number",
  source: "text",
} as const satisfies Readonly<Record<string, CellType>>;
type SideColumn = keyof typeof SIDE;

type PairColumn = "conflict" | "label" | "verdict" | `${SideColumn}_${1 | 2}`;

const numbered = <Value>(side: Readonly<Record<SideColumn, Value>>, number: 1 | 2) =>
  Object.fromEntries(Object.entries(side).map(([name, value]) => [`${name}_${number}`, value])) as Readonly<
    Record<`${SideColumn}_${1 | 2}`, Value>
  >;

const COLUMNS: Readonly<Record<PairColumn, CellType>> = {
  conflict: "text",
  label: "text",
  verdict: "text",
  ...numbered(SIDE, 1),
  ...numbered(SIDE, 2),
};

const sideOf = ({ path }: Member, { id, spans, quote, attributes }: FigureAnnotation): Record<SideColumn, Cell> => ({
  doc: path,
  id,
  start_utf16: spans[0]?.start ?? null,
  end_utf16: spans.at(-1)?.end ?? null,
  surface: quote,
  lo: attributes.lo,
  hi: attributes.hi,
  source: attributes.source?.text ?? null,
});

/** The conflicts of a corpus: a row for every two figures that exclude each other and are both exported. */
export function conflictTable({ articles, disagreements }: AnnotatedCorpus): Table {
  const figures = new Map(
    articles.flatMap(({ path, annotations }) =>
      annotations.flatMap((one) => (one.kind === "figure" ? [[memberKey({ path, annotation: one.id }), one]] : [])),
    ),
  );
  const rows = disagreements.flatMap(({ id, label, verdict, members, pairs }) =>
    pairs.flatMap(([first, second]) => {
      const [a, b] = [members[first], members[second]];
      const [figure, other] = [a && figures.get(memberKey(a)), b && figures.get(memberKey(b))];
      if (!a || !b || !figure || !other) return [];
      const sides = { ...numbered(sideOf(a, figure), 1), ...numbered(sideOf(b, other), 2) };
      return [{ path: a.path, what: id, cells: { conflict: id, label, verdict, ...sides } }];
    }),
  );
  return tableOf<PairColumn>("conflicts", COLUMNS, rows);
}
