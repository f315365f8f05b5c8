import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { fold } from "../../server/engine/text/normalize";
import { hashText } from "../../server/engine/entities/model/hashing";
import { fillSlot } from "../../server/engine/entities/model/slots";
import { packEntry, WORD_LISTS, type WordTable } from "../../server/engine/entities/model/wordTable";

const linesOf = (path: string): readonly string[] =>
  gunzipSync(readFileSync(path))
    .toString("utf8")
    .split("\n")
    .filter((line) => line !== "");

interface Known {
  cluster: number;
  lists: number;
  frequency: number;
}

/** The table of clusters and name lists, from the files of a folder that holds `word-clusters-500.tsv.gz` and the lists. */
export function buildWordTable(folder: string): WordTable {
  const known = new Map<string, Known>();
  const entryOf = (word: string): Known => {
    const entry = known.get(word) ?? { cluster: 0, lists: 0, frequency: 0 };
    known.set(word, entry);
    return entry;
  };
  for (const line of linesOf(`${folder}/word-clusters-500.tsv.gz`)) {
    const [word = "", cluster = "0", count = "1"] = line.split("\t");
    const entry = entryOf(fold(word));
    entry.cluster = Number(cluster) + 1;
    entry.frequency = Math.min(31, 1 + Math.floor(1.5 * Math.log2(Number(count))));
  }
  const list = (file: string, bit: number): void => {
    for (const name of linesOf(`${folder}/${file}`)) for (const word of wordsOf(name)) entryOf(word).lists |= bit;
  };
  list("person-tokens-wikidata.txt.gz", WORD_LISTS.personInWikidata);
  list("person-names-npm.txt.gz", WORD_LISTS.personInPackages);
  list("places-cldr.txt.gz", WORD_LISTS.placeInCldr);
  for (const line of linesOf(`${folder}/places-dr5hn.tsv.gz`)) {
    const words = wordsOf(line.split("\t")[0] ?? "");
    words.forEach((word, index) => {
      const bit =
        words.length === 1 ? WORD_LISTS.placeOfOneWord : index === 0 ? WORD_LISTS.beginsPlace : WORD_LISTS.insidePlace;
      entryOf(word).lists |= bit;
    });
  }
  return pack(known);
}

const wordsOf = (name: string): readonly string[] =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);

function pack(known: ReadonlyMap<string, Known>): WordTable {
  const size = 2 ** Math.ceil(Math.log2(known.size * 1.4));
  const slots = new Uint16Array(size);
  const values = new Uint32Array(size);
  for (const [word, entry] of known) values[fillSlot(slots, hashText(word))] = packEntry(entry);
  return { slots, values };
}
