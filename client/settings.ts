import * as vscode from "vscode";
import { ARTICLE_LANGUAGE, MARK_KINDS, type IsnadSettings, type MarkKind } from "../server/protocol/messages";
import { chooseLanguage, messagesIn, type Language } from "./messages/language";
import type { Messages } from "./messages/messages";

const LANGUAGE_SETTING = "isnad.uiLanguage";
const RECOGNISER_SETTING = "isnad.recogniser";
const THRESHOLD_SETTING = "isnad.entityThreshold";
const ANNOTATOR_SETTING = "isnad.annotator";
const ANNOTATION_FILE_SETTING = "isnad.annotationFile";
const SEVERITY_SETTING = "isnad.severity";

export function uiLanguage(): Language {
  return chooseLanguage(read(LANGUAGE_SETTING), vscode.env.language);
}

/** The messages in the language in use now: ask again each time, the user may change it. */
export function texts(): Messages {
  return messagesIn(uiLanguage());
}

/** What the server needs to know. `userName` signs decisions where the settings name no annotator. */
export function serverSettings(userName: string): IsnadSettings {
  const text = (setting: string): string => {
    const value = read(setting);
    return typeof value === "string" ? value.trim() : "";
  };
  return {
    language: uiLanguage(),
    recogniser: text(RECOGNISER_SETTING),
    entityThreshold: vscode.workspace.getConfiguration().get<number>(THRESHOLD_SETTING, 0),
    annotator: text(ANNOTATOR_SETTING) || userName,
    annotationFile: read(ANNOTATION_FILE_SETTING) === "own" ? "own" : "shared",
    severity: vscode.workspace.getConfiguration().get<Record<string, string>>(SEVERITY_SETTING, {}),
  };
}

export function recognisesArabicText(document: vscode.TextDocument): boolean {
  return read("isnad.recogniseArabicText", document) !== false;
}

export function mendsRightToLeftLines(document: vscode.TextDocument): boolean {
  return read("isnad.rightToLeftLines", document) !== false;
}

/** Whether articles open in the reader rather than in the text editor. */
export function opensInReader(document: vscode.TextDocument): boolean {
  return read("isnad.openArticlesIn", document) === "reader";
}

/** The size of the reader's text in pixels: a little larger than that of the text editor. */
export function readerFontSize(document: vscode.TextDocument): number {
  const size = vscode.workspace
    .getConfiguration("editor", { uri: document.uri, languageId: ARTICLE_LANGUAGE })
    .get<number>("fontSize");
  return Math.round((size ?? 18) * 1.1);
}

/** The kinds of marks that the user wants to see. */
export function shownMarks(document: vscode.TextDocument): readonly MarkKind[] {
  const shown = read("isnad.shownMarks", document);
  return Array.isArray(shown) ? MARK_KINDS.filter((kind) => shown.includes(kind)) : MARK_KINDS;
}

export function changesLanguage(event: vscode.ConfigurationChangeEvent): boolean {
  return event.affectsConfiguration(LANGUAGE_SETTING);
}

/** Whether the server needs to be told. */
export function changesServer(event: vscode.ConfigurationChangeEvent): boolean {
  return [
    LANGUAGE_SETTING,
    RECOGNISER_SETTING,
    THRESHOLD_SETTING,
    ANNOTATOR_SETTING,
    ANNOTATION_FILE_SETTING,
    SEVERITY_SETTING,
  ].some((setting) => event.affectsConfiguration(setting));
}

function read(setting: string, scope?: vscode.TextDocument): unknown {
  return vscode.workspace.getConfiguration(undefined, scope).get<unknown>(setting);
}
