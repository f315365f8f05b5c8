import { basename, dirname, relative, resolve, sep } from "node:path";
import {
  agreementByKind,
  annotatedArticle,
  type AnnotatedArticle,
  type KindAgreement,
} from "../annotations/agreement/agreementByKind";
import type { Coefficient } from "../annotations/agreement/coefficient";
import { COMPARED_KINDS, type ComparedKind } from "../annotations/agreement/layers";
import type { Language } from "../engine/messages/language";
import { isolate } from "../engine/messages/isolate";
import { ADJUDICATED } from "../annotations/standoff/file";
import { findArticles } from "../files/findArticles";
import type { FileProblem } from "../files/problem";
import { readArticle } from "../files/readArticle";
import { standOffsBeside } from "../files/standOffsBeside";
import { AGREEMENT, kindName } from "./agreeTexts";
import type { Io } from "./io";
import { FAILED, OK } from "./status";
import { tellProblems } from "./tellProblems";

export const AGREE_FORMATS = ["text", "json"] as const;

export interface AgreeOptions {
  readonly format: (typeof AGREE_FORMATS)[number];
  readonly kind: readonly ComparedKind[];
  readonly lang: Language;
}

/** `isnad agree`: how far the annotators of the articles under the paths agree. */
export async function agree(paths: readonly string[], options: AgreeOptions, io: Io): Promise<number> {
  const { lang, format } = options;
  const { annotated, problems } = await readAnnotated(paths, io);
  const kinds = agreementByKind(annotated, options.kind);
  if (format === "json") await io.out.write(`${JSON.stringify({ version: 1, kinds }, null, 2)}\n`);
  else if (kinds.every(({ articles }) => articles === 0)) await io.out.write(`${AGREEMENT.nothing[lang]}\n`);
  else for (const kind of kinds) await io.out.write(tableOf(kind, lang));
  await tellProblems(problems, io, lang);
  return problems.length > 0 ? FAILED : OK;
}

async function readAnnotated(
  paths: readonly string[],
  io: Io,
): Promise<{ readonly annotated: readonly AnnotatedArticle[]; readonly problems: readonly FileProblem[] }> {
  const found = await findArticles(paths, io.cwd);
  const problems = [...found.problems];
  const annotated: AnnotatedArticle[] = [];
  for (const { path, file } of found.articles) {
    const reading = await readArticle(file);
    if ("problem" in reading) {
      problems.push({ path, code: reading.problem });
      continue;
    }
    const beside = await standOffsBeside(file);
    for (const { path: unread, ...problem } of beside.problems) {
      const shown = relative(io.cwd, resolve(dirname(file), basename(unread)))
        .split(sep)
        .join("/");
      problems.push({ path: shown, ...problem });
    }
    const own = beside.found.flatMap(({ annotator, file: { annotations } }) =>
      annotator === null || annotator === ADJUDICATED ? [] : [[annotator, annotations] as const],
    );
    annotated.push(annotatedArticle(reading.decoded.text.replace(/^\uFEFF/u, ""), own));
  }
  return { annotated, problems };
}

/** A value with the number compared behind it; a dash where it is undefined. */
const shown = ({ value, compared }: Coefficient): string => `${value === null ? "–" : value.toFixed(3)} (${compared})`;

function tableOf({ kind, articles, agreements }: KindAgreement, lang: Language): string {
  const lines = [AGREEMENT.heading(kindName(kind, lang), articles)[lang]];
  for (const { label, pairs, fleissKappa, alpha, alphaU } of agreements) {
    lines.push(`  ${label === null ? AGREEMENT.allLabels[lang] : isolate(label)}`);
    for (const { annotators, cohenKappa, exactF1, overlappingF1 } of pairs) {
      const values: readonly (readonly [string, Coefficient])[] = [
        [AGREEMENT.cohen[lang], cohenKappa],
        [AGREEMENT.exact[lang], exactF1],
        [AGREEMENT.overlapping[lang], overlappingF1],
      ];
      const names = annotators.map((name) => isolate(name)).join(" – ");
      lines.push(`    ${names}: ${values.map(([name, value]) => `${name} ${isolate(shown(value))}`).join(", ")}`);
    }
    const all: readonly (readonly [string, Coefficient])[] = [
      [AGREEMENT.fleiss[lang], fleissKappa],
      [AGREEMENT.alpha[lang], alpha],
      [AGREEMENT.alphaU[lang], alphaU],
    ];
    lines.push(`    ${all.map(([name, value]) => `${name} ${isolate(shown(value))}`).join(", ")}`);
  }
  return `${lines.join("\n")}\n`;
}

export const isComparedKind = (word: string): word is ComparedKind => COMPARED_KINDS.some((kind) => kind === word);
