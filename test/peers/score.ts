import { gradeNumber } from "./numberScore";
import { FILES, hasPeers, readRows, type Stated } from "./peers";
import { rejectionOf, REJECTIONS } from "./rejections";
import { gradeTemporal } from "./temporalScore";

/** A line of the table: which rows it counts, what it must reach and what it aims at, in percent. */
interface Group {
  readonly name: string;
  readonly kinds: RegExp;
  readonly floor: number;
  readonly aim: number;
  /** The floor of values where only some rows state one. */
  readonly values?: number;
}

const TEMPORAL = /^(?:date|time|duration|set)/u;
const GROUPS: readonly Group[] = [
  { name: "numbers", kinds: /^number$/u, floor: 95, aim: 99 },
  { name: "ordinals", kinds: /^ordinal/u, floor: 95, aim: 99 },
  { name: "percents", kinds: /^percent$/u, floor: 95, aim: 99 },
  { name: "ranges", kinds: /^range$/u, floor: 95, aim: 99 },
  { name: "money", kinds: /^money/u, floor: 95, aim: 99 },
  { name: "measures, phones", kinds: /^(?:volume|quantity|temperature|phone)$/u, floor: 0, aim: 0 },
  { name: "dates and times", kinds: TEMPORAL, floor: 85, aim: 93, values: 80 },
  { name: "nothing", kinds: /^none$/u, floor: 100, aim: 100 },
];

interface Graded {
  readonly row: Stated;
  readonly right: boolean;
  readonly exact: boolean;
  readonly value: boolean | undefined;
  readonly ours: string;
}

const isTemporal = ({ kind, src }: Stated): boolean =>
  TEMPORAL.test(kind) || (kind === "none" && /DateTime/u.test(src));

function grade(row: Stated): Graded {
  if (!isTemporal(row)) {
    const { right, found } = gradeNumber(row);
    const ours = found.map(
      ({ number, kind, lo, hi, unit }) =>
        `${row.text.slice(number.start, number.end)} {${kind} ${String(lo)}..${String(hi)} ${unit ?? ""}}`,
    );
    return { row, right, exact: right, value: undefined, ours: ours.join("; ") };
  }
  const { span, exact, value, found } = gradeTemporal(row);
  const ours = found.map(
    ({ start, end, kind, iso, lo, hi }) =>
      `${row.text.slice(start, end)} {${kind} ${iso ?? "?"} ${lo ?? ""}..${hi ?? ""}}`,
  );
  const judged = rejectionOf(row)?.scope === "value" ? undefined : value;
  return { row, right: span, exact, value: judged, ours: ours.join("; ") };
}

const percent = (part: number, whole: number): number => (whole === 0 ? 100 : (100 * part) / whole);
const shown = (part: number, whole: number): string =>
  whole === 0 ? "–" : `${part}/${whole} ${percent(part, whole).toFixed(1)}`;

/** One line, and whether the floor is reached. */
function line(name: string, group: Group, rows: readonly Stated[], show: boolean): boolean {
  const accepted = rows.filter((row) => rejectionOf(row)?.scope !== "answer");
  const graded = accepted.map(grade);
  const right = graded.filter((each) => each.right);
  const valued = graded.filter((each) => each.value !== undefined);
  const rightValues = valued.filter((each) => each.value === true);
  const reached =
    percent(right.length, graded.length) >= group.floor &&
    percent(rightValues.length, valued.length) >= (group.values ?? 0);
  const cells = [
    name.padEnd(34),
    String(rows.length).padStart(6),
    String(rows.length - accepted.length).padStart(8),
    shown(right.length, graded.length).padStart(15),
    (group.values === undefined ? "" : shown(graded.filter(({ exact }) => exact).length, graded.length)).padStart(15),
    (group.values === undefined ? "" : shown(rightValues.length, valued.length)).padStart(15),
  ];
  console.log(cells.join(" "));
  if (show) graded.filter((each) => !each.right || each.value === false).forEach(showFailure);
  return reached;
}

function showFailure({ row, right, ours }: Graded): void {
  const { text, start, end } = row;
  const marked =
    start === null || end === null
      ? text
      : `${text.slice(Math.max(0, start - 20), start)}[[${text.slice(start, end)}]]${text.slice(end, end + 20)}`;
  const value = JSON.stringify(row.value).slice(0, 160);
  console.log(`    ${row.file}:${row.line} ${right ? "value" : "span "} ${marked} => ${value} | ${ours}`);
}

function main(show: boolean): void {
  if (!hasPeers()) {
    console.log("No examples of the peers beside this repository (../shared/gold/peers): nothing to score.");
    return;
  }
  const all = FILES.flatMap(readRows);
  const titles = ["stated", "rejected", "right or span", "span exactly", "value"];
  const widths = [6, 8, 15, 15, 15];
  console.log(`${"".padEnd(34)} ${titles.map((title, i) => title.padStart(widths[i] ?? 0)).join(" ")}`);
  for (const group of GROUPS) {
    const rows = all.filter(({ kind }) => group.kinds.test(kind));
    const { name, floor, aim, values } = group;
    const wanted = values === undefined ? `${floor} → ${aim}` : `${floor} → ${aim}, values ${values}`;
    const reached = line(floor === 0 ? name : `${name} (${wanted})`.padEnd(34), group, rows, false);
    for (const file of FILES) {
      const own = rows.filter((row) => row.file === file);
      if (own.length > 0) line(`  ${file}`, group, own, show);
    }
    if (!reached) {
      console.log(`  below the floor: ${name}`);
      process.exitCode = 1;
    }
  }
  showRejections(all);
}

function showRejections(all: readonly Stated[]): void {
  console.log("\nRejected, by reason (the rows are listed in rejectedDates.ts and rejectedNumbers.ts):");
  for (const { reason, scope, why } of REJECTIONS) {
    const count = all.filter((row) => rejectionOf(row)?.reason === reason && rejectionOf(row)?.why === why).length;
    console.log(`  ${String(count).padStart(3)} ${scope === "value" ? "values " : "answers"} ${reason}: ${why}`);
  }
}

main(process.argv.includes("--failures"));
