// What Universal Dependencies' validator (validate.py, udtools) demands of a file at its levels 1 and 2, as far as it
// concerns files without features, enhanced graphs and empty nodes. Each complaint has the validator's own name.

const COLUMNS = 10;
const [ID, FORM, LEMMA, UPOS, HEAD, DEPREL, DEPS, MISC] = [0, 1, 2, 3, 6, 7, 8, 9] as const;
/** Columns that may hold no white space; FORM, LEMMA and MISC may. */
const TIGHT = new Set([0, 3, 4, 5, 6, 7, 8]);
/** What Python takes for white space. */
const SPACE = "[\\t-\\r\\u001C-\\u0020\\u0085\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]";
const HAS_SPACE = new RegExp(SPACE, "u");
const UPOS_TAGS = new Set("ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split(" "));
const RELATIONS = new Set(
  "acl advcl advmod amod appos aux case cc ccomp clf compound conj cop csubj dep det discourse dislocated expl fixed flat goeswith iobj list mark nmod nsubj nummod obj obl orphan parataxis punct reparandum root vocative xcomp".split(
    " ",
  ),
);

type Columns = readonly string[];
const cell = (columns: Columns, at: number): string => columns[at] ?? "";
const isRange = (columns: Columns): boolean => /^[1-9]\d*-[1-9]\d*$/u.test(cell(columns, ID));
const isWord = (columns: Columns): boolean => /^[1-9]\d*$/u.test(cell(columns, ID));

/** What the validator would complain of in files that it is given together, as `file: name-of-test`. */
export function udComplaints(files: readonly { readonly name: string; readonly content: string }[]): readonly string[] {
  const complaints: string[] = [];
  const ids = new Set<string>();
  let noSpaceInEffect = false;
  for (const { name, content } of files) {
    const complain = (test: string): void => {
      complaints.push(`${name}: ${test}`);
    };
    if (content.includes("\r")) complain("non-unix-newline");
    if (content === "") continue;
    if (!content.endsWith("\n\n")) complain("missing-empty-line");
    for (const block of content.replace(/\n\n$/u, "").split("\n\n")) {
      const lines = block.split("\n");
      for (const line of lines) {
        if (line.normalize("NFC") !== line) complain("unicode-normalization");
        if (line.trim() === "") complain("pseudo-empty-line");
      }
      const first = lines.findIndex((line) => !line.startsWith("#"));
      if (first < 0) {
        complain("empty-sentence");
        continue;
      }
      const comments = lines.slice(0, first);
      const rows = lines.slice(first);
      if (rows.some((line) => line.startsWith("#"))) complain("misplaced-comment");
      if (rows.some((line) => !/^\d/u.test(line))) complain("invalid-line");
      const table = rows.map((line) => line.split("\t"));
      for (const test of [...columnComplaints(table), ...idComplaints(table), ...treeComplaints(table)]) complain(test);
      for (const test of commentComplaints(comments, ids)) complain(test);
      if (comments.some((comment) => /^#\s*new(?:doc|par)(?:\s|$)/u.test(comment)) && noSpaceInEffect) {
        complain("spaceafter-newdocpar");
      }
      const text = textComplaints(comments, table);
      for (const test of text.complaints) complain(test);
      noSpaceInEffect = text.noSpaceInEffect;
    }
  }
  return complaints;
}

function columnComplaints(table: readonly Columns[]): readonly string[] {
  return table.flatMap((columns) => {
    const found: string[] = columns.length === COLUMNS ? [] : ["number-of-columns"];
    for (const [at, value] of columns.entries()) {
      if (isRange(columns) && (at === FORM || at === LEMMA) && HAS_SPACE.test(value))
        found.push("invalid-whitespace-mwt");
      else if (TIGHT.has(at) && HAS_SPACE.test(value)) found.push("invalid-whitespace");
      else if (value === "") found.push("empty-column");
      else if (new RegExp(`^${SPACE}`, "u").test(value)) found.push("leading-whitespace");
      else if (new RegExp(`${SPACE}$`, "u").test(value)) found.push("trailing-whitespace");
      else if (new RegExp(`${SPACE}{2}`, "u").test(value)) found.push("repeated-whitespace");
    }
    const misc = cell(columns, MISC) === "_" ? [] : cell(columns, MISC).split("|");
    if (misc.some((one) => one.startsWith("=") || one === "")) found.push("empty-misc");
    const names = misc.map((one) => one.split("=")[0]);
    for (const name of ["SpaceAfter", "Lang", "Translit", "LTranslit", "Gloss", "LId", "LDeriv", "Ref"]) {
      if (names.filter((one) => one === name).length > 1) found.push("repeated-misc");
    }
    if (isRange(columns) && columns.slice(LEMMA, MISC).some((value) => value !== "_")) found.push("mwt-nonempty-field");
    if (isWord(columns) && !UPOS_TAGS.has(cell(columns, UPOS))) found.push("unknown-upos");
    if (isWord(columns) && !/^[a-z]+(?::[a-z]+)?$/u.test(cell(columns, DEPREL))) found.push("invalid-deprel");
    if (isWord(columns) && !RELATIONS.has(cell(columns, DEPREL).split(":")[0] ?? "")) found.push("unknown-udeprel");
    if (isWord(columns) && cell(columns, DEPS) !== "_") found.push("edeps-only-sometimes");
    return found;
  });
}

function idComplaints(table: readonly Columns[]): readonly string[] {
  const found: string[] = [];
  const covered = new Set<number>();
  let last = 0;
  const count = table.filter(isWord).length;
  for (const columns of table) {
    if (isWord(columns)) {
      if (Number(cell(columns, ID)) !== ++last) found.push("word-id-sequence");
    } else if (isRange(columns)) {
      const [from = 0, to = 0] = cell(columns, ID).split("-").map(Number);
      if (from !== last + 1) found.push("misplaced-word-interval");
      if (to < from) found.push("reversed-word-interval");
      if (to > count) found.push("word-interval-out");
      for (let id = from; id <= to; id++) {
        if (covered.has(id)) found.push("overlapping-word-intervals");
        covered.add(id);
      }
    } else found.push("invalid-word-id");
  }
  return found;
}

function treeComplaints(table: readonly Columns[]): readonly string[] {
  const heads = new Map(table.filter(isWord).map((columns) => [cell(columns, ID), cell(columns, HEAD)]));
  const found: string[] = [];
  for (const [id, head] of heads) {
    if (!/^(?:0|[1-9]\d*)$/u.test(head)) found.push("invalid-head");
    if (head !== "0" && !heads.has(head)) found.push("unknown-head");
    if (head === id) found.push("head-self-loop");
    let at = id;
    for (let step = 0; at !== "0" && step <= heads.size; step++) at = heads.get(at) ?? "0";
    if (at !== "0") found.push("non-tree");
  }
  if ([...heads.values()].filter((head) => head === "0").length !== 1) found.push("multiple-roots");
  return found;
}

function commentComplaints(comments: readonly string[], ids: Set<string>): readonly string[] {
  const found: string[] = [];
  const matched = comments.flatMap((comment) => /^#\s*sent_id\s*=\s*(\S+)$/u.exec(comment)?.[1] ?? []);
  const [id] = matched;
  if (comments.some((comment) => /^# ?sent_id/u.test(comment)) && id === undefined) found.push("invalid-sent-id");
  if (matched.length > 1) found.push("multiple-sent-id");
  if (id === undefined) found.push("missing-sent-id");
  else {
    if (ids.has(id)) found.push("non-unique-sent-id");
    if (id.includes("/")) found.push("slash-in-sent-id");
    ids.add(id);
  }
  for (const name of ["newdoc", "newpar"]) {
    if (comments.filter((comment) => new RegExp(`^#\\s*${name}(?:\\s|$)`, "u").test(comment)).length > 1)
      found.push(`multiple-${name}`);
  }
  return found;
}

function textComplaints(
  comments: readonly string[],
  table: readonly Columns[],
): { readonly complaints: readonly string[]; readonly noSpaceInEffect: boolean } {
  const complaints: string[] = [];
  let noSpaceInEffect = false;
  const texts = comments.flatMap((comment) => /^#\s*text\s*=\s*(.*\S)$/su.exec(comment)?.[1] ?? []);
  let [text] = texts;
  if (text === undefined) return { complaints: ["missing-text"], noSpaceInEffect };
  if (texts.length > 1) complaints.push("multiple-text");
  if (new RegExp(`${SPACE}$`, "u").test(text)) complaints.push("text-trailing-whitespace");
  let covered = 0;
  for (const columns of table) {
    const misc = cell(columns, MISC).split("|");
    if (misc.some((one) => one.startsWith("SpaceAfter=") && one !== "SpaceAfter=No"))
      complaints.push("spaceafter-value");
    if (isRange(columns)) covered = Number(cell(columns, ID).split("-")[1]);
    else if (Number(cell(columns, ID)) <= covered) {
      if (cell(columns, MISC).includes("SpaceAfter=No")) complaints.push("spaceafter-mwt-node");
      continue;
    }
    const form = cell(columns, FORM);
    if (!text.startsWith(form)) {
      complaints.push("text-form-mismatch");
      break;
    }
    text = text.slice(form.length);
    noSpaceInEffect = misc.includes("SpaceAfter=No");
    if (noSpaceInEffect) continue;
    if (text !== "" && !new RegExp(`^${SPACE}`, "u").test(text)) complaints.push("missing-spaceafter");
    text = text.replace(new RegExp(`^${SPACE}+`, "u"), "");
  }
  if (text !== "" && !complaints.includes("text-form-mismatch")) complaints.push("text-extra-chars");
  return { complaints, noSpaceInEffect };
}
