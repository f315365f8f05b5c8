"""CoNLL-2003 files as NLTK reads them: their paths from standard input, one a line; writes for each its sentences of [word, tag]."""

import json
import sys

from nltk.corpus.reader import ConllCorpusReader

files = sys.stdin.read().split("\n")
reader = ConllCorpusReader("/", [file.lstrip("/") for file in files], ("words", "pos", "ignore", "chunk"))
json.dump(
    [[[[word, tag] for word, _, tag in sentence] for sentence in reader.iob_sents([file.lstrip("/")])] for file in files],
    sys.stdout,
)
