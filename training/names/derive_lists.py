#!/usr/bin/env python3
"""Derives the compact word lists that the name rules of server/engine/entities look words up in.

    python3 training/names/derive_lists.py [../shared/data/entities] [server/engine/lexicon/data]

Four lists come out, each word in look-up spelling (as `fold` of server/engine/text/normalize.ts gives it):

  commonWords   words of the news that are hardly ever part of a name: they end a name. By their tags in tagged
                corpora where they are frequent there, and otherwise by the tags of their word cluster.
  personTokens  first names, surnames and parts of them that occur in Arabic text and are no common words.
  rareNames     parts of personal names that no text counted here holds: foreign names, hardly ever anything else.
  doubtfulNames parts of personal names that are words of the language too: names only where a title announces one.

Sources: word-clusters-500 (counts and classes; CC BY-SA / Apache-2.0 text), ANERcorp and AQMAR tags (CC BY-SA),
isnad-ant tags (ours, text Apache-2.0), person names of Wikidata (MIT list) and of npm packages (MIT, ISC).
"""
import collections
import gzip
import json
import pathlib
import re
import sys

SOURCE = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "../shared/data/entities")
TARGET = pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else "server/engine/lexicon/data")
FOLD = str.maketrans("أإآٱؤئىیېةۀہھکگ", "ااااوييييههههكك")
MARKS = re.compile("[\u0610-\u061a\u0640\u064b-\u065f\u0670\u200b-\u200f]")
ARABIC = re.compile("^[\u0621-\u064a]{2,}$")
COMMON_COUNT, COMMON_SHARE, PERSON_COUNT, INFLECTED_COUNT = 90, 0.93, 8, 100


def fold(word):
    return MARKS.sub("", word).translate(FOLD)


def conll(path):
    for line in path.open(encoding="utf-8"):
        columns = line.split()
        if len(columns) >= 2:
            yield fold(columns[0]), columns[-1].rpartition("-")[2]


def own_annotation():
    for line in (SOURCE / "isnad-ant.jsonl").open(encoding="utf-8"):
        document = json.loads(line)
        text = (SOURCE / "isnad-ant" / document["doc"]).open(encoding="utf-8", newline="").read()
        spans = [(e["start"], e["end"], e["type"]) for e in document["entities"] if not e["nested"]]
        for match in re.finditer("[\u0621-\u065f]+", text):
            kinds = [kind for start, end, kind in spans if start < match.end() and match.start() < end]
            yield fold(match.group()), kinds[0] if kinds and kinds[0] != "NORP" else "O"


def main():
    clusters, counts = {}, {}
    for line in gzip.open(SOURCE / "word-clusters-500.tsv.gz", "rt", encoding="utf-8"):
        word, cluster, count = line.rstrip("\n").split("\t")
        clusters[word], counts[word] = cluster, int(count)
    tags = collections.defaultdict(collections.Counter)
    for name in ("anercorp-train.conll", "aqmar-train.conll"):
        for word, tag in conll(SOURCE / name):
            tags[word][tag] += 1
    for word, tag in own_annotation():
        tags[word][tag] += 1
    by_cluster = collections.defaultdict(collections.Counter)
    for word, seen in tags.items():
        if word in clusters:
            by_cluster[clusters[word]].update(seen)

    def share_outside(word):
        seen, cluster = tags.get(word, {}), by_cluster.get(clusters.get(word), {})
        weight = 6  # the cluster speaks as loudly as six occurrences of the word itself
        outside = seen.get("O", 0) + weight * (cluster.get("O", 0) / sum(cluster.values()) if cluster else 1)
        return outside / (sum(seen.values()) + weight)

    common = {w for w, n in counts.items() if n >= COMMON_COUNT and ARABIC.match(w) and share_outside(w) >= COMMON_SHARE}
    for word, seen in tags.items():
        if seen["O"] >= 6 and seen["O"] >= 0.97 * sum(seen.values()) and ARABIC.match(word):
            common.add(word)
    proclitic = lambda w: any(w.startswith(c) and w[len(c):] in common for c in ("و", "ف", "ب", "ل", "ك", "وب", "ول"))
    common = {w for w in common if not (len(w) > 3 and proclitic(w)) and not w.startswith("لل")}

    listed = set()
    for name in ("person-tokens-wikidata.txt.gz", "person-names-npm.txt.gz"):
        for line in gzip.open(SOURCE / name, "rt", encoding="utf-8"):
            listed.update(fold(part) for part in line.split())
    person = set()
    for word in listed | {w for w, seen in tags.items() if seen["PER"] + seen["PERS"] >= 2}:
        if not ARABIC.match(word) or len(word) < 3 or word in common or (counts.get(word, 0) < PERSON_COUNT):
            continue
        if share_outside(word) > 0.75:
            continue
        person.add(word)

    rare, doubtful = set(), set()
    for word in listed - person:
        if not ARABIC.match(word) or len(word) < 3:
            continue
        if word in counts or word in common:
            doubtful.add(word)
        elif len(word) > 3 and not inflects(word, counts):
            rare.add(word)

    TARGET.mkdir(parents=True, exist_ok=True)
    write("commonWords", "COMMON_WORDS", common, "Words of the news that are hardly ever part of a name.")
    write("personTokens", "PERSON_TOKENS", person, "Parts of personal names that occur in Arabic text.")
    write("rareNames", "RARE_NAMES", rare, "Parts of personal names that are hardly ever anything else.")
    write("doubtfulNames", "DOUBTFUL_NAMES", doubtful, "Parts of personal names that are words of the language too.")


def inflects(word, counts):
    """Whether a word may be a frequent one with clitics or endings, and no name."""
    rests = [word[length:] for length, clitics in ((1, "وفبلكس"), (2, ("وال", "بال", "لل", "وب", "ول", "ال"))) if word.startswith(tuple(clitics))]
    rests += [word[: -len(ending)] for ending in ("ها", "هم", "نا", "ه", "ا", "ين", "ون", "ان", "ات", "تها", "ته") if word.endswith(ending)]
    return any(len(rest) > 2 and counts.get(rest, 0) >= INFLECTED_COUNT for rest in rests)


def write(name, constant, words, summary):
    body = " ".join(sorted(words))
    (TARGET / f"{name}.ts").write_text(
        f"""/**
 * {summary} In look-up spelling, space-separated. Made by training/names/derive_lists.py, not by hand.
 * Source and licence: counts and clusters over Arabic Wikipedia (CC BY-SA 4.0) and ANT (Apache-2.0), tags of ANERcorp
 * and AQMAR (CC BY-SA), name tokens of Wikidata and npm lists (MIT, ISC). This list: CC BY-SA 4.0.
 */
export const {constant} =
  "{body}";
""",
        encoding="utf-8",
    )
    print(name, len(words), "words", len(body.encode()), "bytes")


main()
