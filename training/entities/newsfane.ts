import { readFileSync } from "node:fs";
import { featureToken, wellFormed, type Sentence } from "./conll";

const TYPES: Readonly<Record<string, string>> = Object.fromEntries(
  (
    [
      ["GPE", "Nation Population-Center State-or-Province County-or-District"],
      ["LOC", "GPE-Cluster Continent Water-Body Land-Region-Natural Path Water"],
      ["FAC", "Building-Grounds Airport Subarea-Facility Plant"],
      ["PER", "Politician Athlete Artist Other_PER Religious_PER Scientist Businessperson Lawyer Engineer Police"],
      ["NORP", "Group"],
      [
        "ORG",
        "Non-Governmental Government Sports Media Commercial Educational Medical-Science Entertainment Religious_ORG",
      ],
      ["MISC", "Book Movie Software Hardware Land Air Projectile Shooting Food Drug"],
    ] as const
  ).flatMap(([type, classes]) => classes.split(" ").map((each) => [each, type])),
);

const PROCLITICS = new Set(["و", "ف", "ب", "ل", "ك", "س"]);
const ENCLITICS = new Set(["ه", "ها", "هم", "هن", "هما", "نا", "ي", "ك", "كم"]);

/** Words of which the corpus was split so that its article came out wrong (الالبنانية for اللبنانية). */
const joined = (word: string): string => word.replace(/^([وفبلك]*ا?ل)ال(?=بنان|يبي|اتين|ندن|وكسمب)/u, "$1ل");

/** Reads NewsFANE: its clitics joined to their words again, its fine classes as our types. */
export function readNewsfane(path: string): readonly Sentence[] {
  return readFileSync(path, "utf8")
    .split(/\n[ \t]*\n/u)
    .map((block) => {
      const words: string[] = [];
      const labels: string[] = [];
      let pending = "";
      for (const line of block.split("\n")) {
        const [word, tag = "O"] = line.trim().split(/[ \t]+/u);
        if (word === undefined || word === "") continue;
        const type = TYPES[tag.slice(2)];
        const label = tag === "O" || type === undefined ? "O" : `${tag.slice(0, 2)}${type}`;
        if (label === "O" && PROCLITICS.has(word)) pending += word;
        else if (label === "O" && ENCLITICS.has(word) && words.length > 0 && pending === "")
          words.push((words.pop() ?? "") + word);
        else {
          words.push(joined(pending + word));
          labels.push(label);
          pending = "";
        }
      }
      if (pending !== "") {
        words.push(pending);
        labels.push("O");
      }
      return { words, labels: wellFormed(labels), tokens: words.map(featureToken) };
    })
    .filter(({ words }) => words.length > 0);
}
