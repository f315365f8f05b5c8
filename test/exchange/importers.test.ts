// Exports against the rules of the tools that import them, as their own code has these rules.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brat } from "../../server/exchange/brat";
import type { AnnotatedCorpus } from "../../server/exchange/corpus";
import { doccano } from "../../server/exchange/doccano";
import type { ExchangeFile, ExchangeFormat } from "../../server/exchange/format";
import { gate } from "../../server/exchange/gate";
import { jsonCas } from "../../server/exchange/jsonCas";
import { labelStudio } from "../../server/exchange/labelStudio";
import { prodigy } from "../../server/exchange/prodigy";
import { spacy } from "../../server/exchange/spacy";
import { xmi } from "../../server/exchange/xmi";
import { hardCorpus, seedCorpus } from "./corpora";
import { contentOf, readBrat } from "./readBrat";
import { annotatedArticle, corpusOf } from "./support/annotatedArticles";
import { jsonCasComplaints, xmiComplaints } from "./support/importers/cassis";
import { doccanoComplaints } from "./support/importers/doccano";
import { gatenlpComplaints } from "./support/importers/gatenlp";
import { labelStudioComplaints } from "./support/importers/labelStudio";
import { prodigyComplaints } from "./support/importers/prodigy";
import { spacyComplaints } from "./support/importers/spacyDoc";

interface Importer {
  readonly format: ExchangeFormat;
  readonly complaints: (files: readonly ExchangeFile[]) => readonly string[];
  /** What it refuses: in place of `from`, the first of which it finds in what was written, stands `to`. */
  readonly refuses: readonly (readonly [what: string, from: RegExp, to: string])[];
}

const eachFile =
  (complaints: (content: string) => readonly string[]) =>
  (files: readonly ExchangeFile[]): readonly string[] =>
    files.flatMap(({ content }) => complaints(String(content)));

const eachLine = (complaints: (line: string) => readonly string[]) =>
  eachFile((content) => content.split("\n").flatMap((line) => (line === "" ? [] : complaints(line))));

/** Each article of a folder, as brat parses and verifies it. */
function bratComplaints(files: readonly ExchangeFile[]): readonly string[] {
  const rules = contentOf(files, "annotation.conf");
  return files.flatMap(({ name, content }) => {
    if (!name.endsWith(".ann")) return [];
    try {
      readBrat(String(content), contentOf(files, name.replace(/ann$/u, "txt")), rules);
      return [];
    } catch (error) {
      return [String(error)];
    }
  });
}

const IMPORTERS: Readonly<Record<string, Importer>> = {
  brat: {
    format: brat,
    complaints: bratComplaints,
    refuses: [
      ["a relation between what its rules are not for", /ConflictsWith Arg1:T2/u, "ConflictsWith Arg1:T3"],
      ["other words than stand there", /سوريا\n/u, "سورية\n"],
    ],
  },
  doccano: {
    format: doccano,
    complaints: eachLine(doccanoComplaints),
    refuses: [
      ["an empty label", /"label":"[^"]+"/u, '"label":""'],
      ["a place behind the text", /"end_offset":\d+/u, '"end_offset":99999'],
      ["a relation to nothing", /"to_id":\d+/u, '"to_id":99999'],
      ["an article without text", /"text":"[^"]+"/u, '"text":""'],
    ],
  },
  "Label Studio": {
    format: labelStudio,
    complaints: (files) =>
      labelStudioComplaints(contentOf(files, "label-studio.json"), contentOf(files, "label-studio.xml")),
    refuses: [
      ["a label that the configuration has not", /"labels": \[\s*"GPE"/u, '"labels": ["X"'],
      ["an annotator who is no user", /"annotations": \[\]/u, '"annotations": [{"completed_by":7,"result":[]}]'],
      ["a score above 1", /"score": \d[.\d]*/gu, '"score": 2'],
    ],
  },
  Prodigy: {
    format: prodigy,
    complaints: eachLine(prodigyComplaints),
    refuses: [["a span that no tokens hold", /"token_end":\d+/u, '"token_end":0']],
  },
  spaCy: {
    format: spacy,
    complaints: eachLine(spacyComplaints),
    refuses: [
      ["a span without kb_id", /"kb_id":"[^"]*",/u, ""],
      ["words that leave some of the text out", /"tokens":\[\{[^}]*\},/u, '"tokens":['],
    ],
  },
  gatenlp: {
    format: gate,
    complaints: eachFile(gatenlpComplaints),
    refuses: [
      ["offsets of an unknown kind", /"offset_type":"j"/u, '"offset_type":"x"'],
      ["half a character", /"start":\d+/u, '"start":2'],
    ],
  },
  "cassis, JSON CAS": {
    format: jsonCas,
    complaints: eachFile(jsonCasComplaints),
    refuses: [
      ["a type that is not declared", /"%TYPE":"isnad\.Mark"/u, '"%TYPE":"isnad.None"'],
      ["half a character", /"begin":\d+,/gu, '"begin":2,'],
    ],
  },
  "cassis, XMI": {
    format: xmi,
    complaints: (files) => {
      const types = contentOf(files, "TypeSystem.xml");
      return files
        .filter(({ name }) => name.endsWith(".xmi"))
        .flatMap(({ content }) => xmiComplaints(String(content), types));
    },
    refuses: [
      ["a feature that is not declared", / identifier="/u, ' link="'],
      ["a member that is not there", /members="\d+/u, 'members="99999'],
    ],
  },
};

describe.each(Object.entries(IMPORTERS))("%s", (_, { format, complaints, refuses }) => {
  const complaintsOf = (corpus: AnnotatedCorpus): readonly string[] => complaints(format.write(corpus).files);

  it("takes the seeds and the hard articles", () => {
    expect(complaintsOf(seedCorpus)).toEqual([]);
    expect(complaintsOf(hardCorpus)).toEqual([]);
  });

  it("law: takes any annotated article, and several together", () => {
    fc.assert(
      fc.property(annotatedArticle, annotatedArticle, (one, other) => {
        expect(complaintsOf(corpusOf(one, { ...other, path: "b.txt", name: "b" }))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it.each(refuses)("refuses %s", (_what, from, to) => {
    const { files } = format.write(hardCorpus);
    const broken = files.map(({ name, content }) => ({ name, content: String(content).replace(from, to) }));
    expect(broken).not.toEqual(files);
    expect(complaints(broken)).not.toEqual([]);
  });
});
