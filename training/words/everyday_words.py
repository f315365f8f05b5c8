#!/usr/bin/env python3
"""Derives the list of words that say nothing of which happening a report is about: they stand in any report.

    python3 training/words/everyday_words.py [../shared/data] [server/engine/lexicon/data]

A word is everyday where Arabic Wikipedia and the news corpus ANT use it often together, or ANT alone does. In look-up
spelling, as `fold` of server/engine/text/normalize.ts gives it; words are counted as written, with their clitics.
"""
import collections
import gzip
import json
import pathlib
import re
import sys

SOURCE = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "../shared/data")
TARGET = pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else "server/engine/lexicon/data")
FOLD = str.maketrans("أإآٱؤئىیېةۀہھکگ", "ااااوييييههههكك")
MARKS = re.compile("[\u0610-\u061a\u0640\u064b-\u065f\u0670\u200b-\u200f]")
ARABIC = re.compile("[\u0621-\u064a]{3,}")
TOGETHER, IN_NEWS = 200, 60


def fold(word):
    return MARKS.sub("", word).translate(FOLD)


def main():
    together = {}
    for line in gzip.open(SOURCE / "entities/word-clusters-500.tsv.gz", "rt", encoding="utf-8"):
        word, _, count = line.rstrip("\n").split("\t")
        together[word] = int(count)
    news = collections.Counter()
    for line in gzip.open(SOURCE / "news-ant.jsonl.gz", "rt", encoding="utf-8"):
        article = json.loads(line)
        news.update(ARABIC.findall(fold(article["title"] + " " + article["text"])))
    words = {w for w, n in together.items() if n >= TOGETHER and ARABIC.fullmatch(w)}
    words |= {w for w, n in news.items() if n >= IN_NEWS}
    (TARGET / "everydayWords.ts").write_text(
        "/**\n"
        " * Words that stand in any report. In look-up spelling, space-separated. Made by training/words/everyday_words.py, not by hand.\n"
        " * Source and licence: counts over Arabic Wikipedia (CC BY-SA 4.0) and ANT (Apache-2.0). This list: CC BY-SA 4.0.\n"
        " */\n"
        f'export const EVERYDAY_WORDS =\n  "{" ".join(sorted(words))}";\n',
        encoding="utf-8",
    )
    print(len(words), "words")


main()
