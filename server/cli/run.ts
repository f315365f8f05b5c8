import { Argument, Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { SEVERITY_SETTINGS } from "../annotations/project";
import { DIAGNOSTIC_CODES } from "../engine/diagnostics/diagnostic";
import { joinSeverities, type Severities } from "../engine/diagnostics/severities";
import { LANGUAGES, type Language } from "../engine/messages/language";
import { ANNOTATION_KINDS } from "../annotations/annotation";
import { EXPORTED } from "../exchange/choose";
import { isSeverity } from "../exchange/project/severities";
import { FORMAT_NAMES, isFormatName, READABLE_NAMES, type FormatName } from "../exchange/formats";
import { COMPARED_KINDS, type ComparedKind } from "../annotations/agreement/layers";
import { agree, AGREE_FORMATS, isComparedKind, type AgreeOptions } from "./agree";
import { check, CHECK_FORMATS, FAIL_LEVELS, type CheckOptions } from "./check";
import { exportTo, type ExportOptions } from "./export";
import { importFrom, type ImportOptions } from "./import";
import type { Io } from "./io";
import { lsp } from "./lsp";
import { merge, type MergeOptions } from "./merge";
import { FAILED, OK } from "./status";
import { HELP, unknownFormat } from "./texts";

/** The language of the help, which is needed before the options are read. */
function languageOf(args: readonly string[]): Language {
  const named = args.find((arg) => arg.startsWith("--lang="))?.slice("--lang=".length);
  const value = named ?? args[args.indexOf("--lang") + 1];
  return args.some((arg) => arg.startsWith("--lang")) && value === "ar" ? "ar" : "en";
}

function readFormats(value: string, before: readonly FormatName[] | undefined): readonly FormatName[] {
  const names = value.split(",").map((name) => name.trim());
  const unknown = names.find((name) => !isFormatName(name));
  if (unknown !== undefined) throw new InvalidArgumentError(unknownFormat(unknown, FORMAT_NAMES));
  return [...new Set([...(before ?? []), ...names.filter(isFormatName)])];
}

function readKinds(value: string): readonly ComparedKind[] {
  const names = value.split(",").map((name) => name.trim());
  const unknown = names.find((name) => !isComparedKind(name));
  if (unknown !== undefined)
    throw new InvalidArgumentError(`unknown kind '${unknown}'; kinds are ${COMPARED_KINDS.join(", ")}`);
  return [...new Set(names.filter(isComparedKind))];
}

/** The names in a list with commas; refuses one that is not among those that there are. */
function readNames<Name extends string>(value: string, known: readonly Name[]): readonly Name[] {
  const names = value.split(",").map((name) => name.trim());
  const unknown = names.find((name) => !known.some((one) => one === name));
  if (unknown !== undefined) throw new InvalidArgumentError(`unknown '${unknown}'; choose among ${known.join(", ")}`);
  return known.filter((name) => names.includes(name));
}

function readSeverities(value: string, before: Severities = new Map()): Severities {
  const entries = value.split(",").map((entry) => {
    const [rule = "", level = ""] = entry.split("=").map((part) => part.trim());
    return [rule, level] as const;
  });
  const unknown = entries.find((entry) => !isSeverity(entry));
  if (unknown) {
    const [rules, levels] = [DIAGNOSTIC_CODES.join(", "), SEVERITY_SETTINGS.join(", ")];
    throw new InvalidArgumentError(`unknown '${unknown.join("=")}'; rules are ${rules}; severities are ${levels}`);
  }
  return joinSeverities(before, new Map(entries.filter(isSeverity)));
}

/** Builds the command line; `done` is told the exit status of the command that ran. */
function commandLine(io: Io, language: Language, done: (status: number) => void): Command {
  const text = (name: keyof typeof HELP): string => HELP[name][language];
  const paths = (): Argument => new Argument("<path...>", text("paths"));
  const recogniser = (): Option => new Option("--recogniser <folder>", text("recogniser"));
  const lang = (): Option => new Option("--lang <language>", text("lang")).choices(LANGUAGES).default("en");

  const program = new Command("isnad")
    .description(text("isnad"))
    .version(io.version, "-V, --version", text("version"))
    .helpOption("-h, --help", text("help"))
    .helpCommand(false)
    .showSuggestionAfterError(false);

  program
    .command("check")
    .description(text("check"))
    .addArgument(paths())
    .addOption(new Option("--format <format>", text("checkFormat")).choices(CHECK_FORMATS).default("text"))
    .addOption(new Option("--fail-on <level>", text("failOn")).choices(FAIL_LEVELS).default("never"))
    .addOption(new Option("--severity <rule=level,...>", text("severity")).argParser(readSeverities))
    .addOption(recogniser())
    .addOption(lang())
    .option("--out <file>", text("outFile"))
    .action(async (given: readonly string[], options: CheckOptions) => done(await check(given, options, io)));

  program
    .command("export")
    .description(text("export"))
    .addArgument(paths())
    .addOption(
      new Option("--format <formats>", `${text("exportFormat")} (${FORMAT_NAMES.join(", ")})`)
        .argParser(readFormats)
        .makeOptionMandatory(),
    )
    .requiredOption("--out <folder>", text("outFolder"))
    .addOption(
      new Option("--include <what>", `${text("include")} (${EXPORTED.join(", ")})`)
        .argParser((value) => readNames(value, EXPORTED))
        .default(["suggestions", "accepted"]),
    )
    .addOption(
      new Option("--kinds <kinds>", `${text("kindsExported")} (${ANNOTATION_KINDS.join(", ")})`).argParser((value) =>
        readNames(value, ANNOTATION_KINDS),
      ),
    )
    .addOption(
      new Option("--labels <labels>", text("labelsExported")).argParser((value) =>
        value.split(",").map((one) => one.trim()),
      ),
    )
    .option("--annotator <name>", text("annotator"))
    .option("--losses", text("losses"), false)
    .addOption(recogniser())
    .addOption(lang())
    .action(async (given: readonly string[], options: ExportOptions) => done(await exportTo(given, options, io)));

  program
    .command("import")
    .description(text("import"))
    .argument("<path...>", text("importPaths"))
    .addOption(new Option("--format <format>", text("importFormat")).choices(READABLE_NAMES).makeOptionMandatory())
    .option("--into <folder>", text("importInto"), ".")
    .requiredOption("--annotator <name>", text("importAnnotator"))
    .option("--dry-run", text("dryRun"), false)
    .option("--overwrite", text("overwrite"), false)
    .addOption(lang())
    .action(async (given: readonly string[], options: ImportOptions) => done(await importFrom(given, options, io)));

  program
    .command("agree")
    .description(text("agree"))
    .addArgument(paths())
    .addOption(new Option("--format <format>", text("checkFormat")).choices(AGREE_FORMATS).default("text"))
    .addOption(
      new Option("--kind <kinds>", `${text("agreeKinds")} (${COMPARED_KINDS.join(", ")})`)
        .argParser(readKinds)
        .default(["entity", "figure"]),
    )
    .addOption(lang())
    .action(async (given: readonly string[], options: AgreeOptions) => done(await agree(given, options, io)));

  program
    .command("merge")
    .description(text("merge"))
    .argument("<base>", text("mergeBase"))
    .argument("<ours>", text("mergeOurs"))
    .argument("<theirs>", text("mergeTheirs"))
    .option("--out <file>", text("mergeOut"))
    .addOption(lang())
    .action(async (base: string, ours: string, theirs: string, options: MergeOptions) =>
      done(await merge([base, ours, theirs], options, io)),
    );

  program
    .command("lsp")
    .description(text("lsp"))
    .option("--stdio", text("stdio"))
    .addOption(lang())
    .allowUnknownOption()
    .allowExcessArguments()
    .action(async (options: { readonly lang: Language }, command: Command) =>
      done(await lsp(command.args, io, options.lang)),
    );

  return program;
}

/**
 * Runs the command line `isnad …args` and gives its exit status. A wrong command line gives one line on standard error
 * and the status 2.
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const said: Promise<void>[] = [];
  let status = OK;
  const program = commandLine(io, languageOf(args), (ended) => (status = ended));
  for (const command of [program, ...program.commands]) {
    command.exitOverride().showSuggestionAfterError(false);
    command.configureOutput({
      writeOut: (text) => void said.push(io.out.write(text)),
      writeErr: (text) => void said.push(io.err.write(text)),
      outputError: (text, write) => write(text.replace(/^error: /u, "isnad: ")),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
  }
  try {
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    status = error.exitCode === 0 ? OK : FAILED;
  }
  await Promise.all(said);
  return status;
}
