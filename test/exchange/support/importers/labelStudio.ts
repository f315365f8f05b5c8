// What Label Studio objects to when tasks are imported into a project with a labelling configuration, after its task
// serializer and validator and the SDK's `LabelInterface`, on an installation of one user. Offsets count code points.
import { childrenOf, readXml, type XmlElement } from "../../../../server/exchange/xml";

interface Region {
  readonly id?: string;
  readonly type?: string;
  readonly from_name?: string;
  readonly to_name?: string;
  readonly from_id?: string;
  readonly to_id?: string;
  readonly direction?: string;
  readonly labels?: readonly string[];
  readonly value?: {
    readonly start: number;
    readonly end: number;
    readonly text?: string;
    readonly labels: readonly string[];
  };
}
interface Result {
  readonly completed_by?: unknown;
  readonly score?: number;
  readonly model_version?: unknown;
  readonly result?: readonly Region[];
}
interface Task {
  readonly data?: Readonly<Record<string, unknown>>;
  readonly annotations?: readonly Result[];
  readonly predictions?: readonly Result[];
}

/** The one user whom every installation has. */
const MEMBERS = new Set<unknown>([1]);

const valuesIn = (element: XmlElement | undefined): ReadonlySet<string> =>
  new Set(element ? childrenOf(element).map(({ attributes }) => attributes["value"] ?? "") : []);

/** What is wrong with a list of tasks and the configuration beside it; empty where Label Studio takes them. */
export function labelStudioComplaints(tasks: string, configuration: string): readonly string[] {
  const view = readXml(configuration);
  if (view?.name !== "View") return ["the configuration is no View"];
  const [labels, relations, text] = ["Labels", "Relations", "Text"].map((name) =>
    childrenOf(view).find((child) => child.name === name),
  );
  const field = text?.attributes["value"] ?? "";
  if (labels?.attributes["toName"] !== text?.attributes["name"] || !field.startsWith("$")) return ["toName or value"];
  const names = { from: labels?.attributes["name"], to: text?.attributes["name"] };
  const [known, arrows] = [valuesIn(labels), valuesIn(relations)];

  const regionComplaints = (region: Region, points: readonly string[]): readonly string[] => {
    const { value } = region;
    if (region.from_name !== names.from || region.to_name !== names.to || region.type !== "labels" || !value) {
      return [`region ${region.id}: from_name, to_name, type or value`];
    }
    const isPlaced = value.start >= 0 && value.start < value.end && value.end <= points.length;
    const says = value.text === undefined || value.text === points.slice(value.start, value.end).join("");
    const isKnown = value.labels.length > 0 && value.labels.every((label) => known.has(label));
    return isPlaced && says && isKnown ? [] : [`region ${region.id}: place, text or labels`];
  };
  const arrowComplaints = (
    { direction = "", from_id: from = "", to_id: to = "", labels: own = [] }: Region,
    ids: ReadonlySet<string>,
  ) => {
    const isRight = ["left", "right", "bi"].includes(direction) && own.every((label) => arrows.has(label));
    return isRight && ids.has(from) && ids.has(to) ? [] : [`relation from ${from} to ${to}`];
  };
  const resultComplaints = ({ result }: Result, points: readonly string[]): readonly string[] => {
    if (!Array.isArray(result)) return ["a result that is no list"];
    const regions = (result as readonly Region[]).filter(({ type }) => type !== "relation");
    const ids = new Set(regions.flatMap(({ id }) => id ?? []));
    return [
      ...(ids.size === regions.length ? [] : ["regions with one id or none"]),
      ...regions.flatMap((region) => regionComplaints(region, points)),
      ...(result as readonly Region[])
        .filter((one) => !regions.includes(one))
        .flatMap((one) => arrowComplaints(one, ids)),
    ];
  };
  return (JSON.parse(tasks) as readonly Task[]).flatMap(({ data, annotations = [], predictions = [] }) => {
    const shown = data?.[field.slice(1)];
    if (typeof shown !== "string") return [`"${field.slice(1)}" key is expected in task data`];
    const points = Array.from(shown);
    return [
      ...annotations.flatMap(({ completed_by: by }) =>
        MEMBERS.has(by) ? [] : [`completed_by=${String(by)} which is not a valid annotator's email or ID`],
      ),
      ...predictions.flatMap(({ score = 0 }) => (score >= 0 && score <= 1 ? [] : ["Score must be between 0 and 1"])),
      ...[...annotations, ...predictions].flatMap((one) => resultComplaints(one, points)),
    ];
  });
}
