import { FORMATS } from "../messages/formats";

/** The folder that exports go into, beside the articles. The server passes by what lies in it. */
export const EXPORT_FOLDER = "isnad-export";

/** What an export command was told. From the palette: nothing. From a menu: the file. From a script: any of these. */
export interface ExportArguments {
  readonly uri?: string;
  readonly formats?: readonly string[];
  /** Folder to write into. */
  readonly out?: string;
}

/**
 * Reads the first argument of an export command, which may come from anyone: a URI (menus hand one over), or an object with
 * `uri`, `formats` and `out`. Whatever is not understood is left out.
 */
export function readExportArguments(argument: unknown): ExportArguments {
  if (typeof argument !== "object" || argument === null) return {};
  if ("scheme" in argument && "path" in argument) return { uri: textOf(argument) };
  const { uri, formats, out } = argument as Readonly<Record<string, unknown>>;
  return {
    ...(uri !== undefined && { uri: textOf(uri) }),
    ...(Array.isArray(formats) && { formats: formats.map(textOf) }),
    ...(out !== undefined && { out: textOf(out) }),
  };
}

/** The formats that no exporter knows. */
export function unknownFormats(formats: readonly string[]): readonly string[] {
  return formats.filter((format) => !(FORMATS as readonly string[]).includes(format));
}

function textOf(value: unknown): string {
  return String(value);
}
