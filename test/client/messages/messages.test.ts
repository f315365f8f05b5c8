import { describe, expect, it } from "vitest";
import { ar } from "../../../client/messages/ar";
import { en } from "../../../client/messages/en";
import { chooseLanguage } from "../../../client/messages/language";

const bare = (text: string): string => text.replace(/[\u2067-\u2069]/g, "");

describe("counts", () => {
  it.each([
    [0, "0 conflicts", "لا تعارضات"],
    [1, "1 conflict", "تعارض واحد"],
    [2, "2 conflicts", "تعارضان"],
    [3, "3 conflicts", "3 تعارضات"],
    [10, "10 conflicts", "10 تعارضات"],
    [11, "11 conflicts", "11 تعارضًا"],
    [99, "99 conflicts", "99 تعارضًا"],
    [100, "100 conflicts", "100 تعارض"],
    [103, "103 conflicts", "103 تعارضات"],
    [1000, "1000 conflicts", "1000 تعارض"],
  ])("%i", (count, english, arabic) => {
    expect(bare(en.conflicts(count))).toBe(english);
    expect(bare(ar.conflicts(count))).toBe(arabic);
  });
});

describe("bidi isolates", () => {
  const messages = [en, ar].flatMap((text) => [
    text.conflicts(12),
    text.unsourced(12),
    text.articles(12),
    text.reading(3, 12),
    text.exported(12, "exported"),
    text.exportFailed("EACCES"),
    text.value("≥ 16"),
    text.source("Reuters"),
    text.chooseFormats("exported"),
  ]);

  it.each(messages)("%s", (message) => {
    const opened = message.split(/[\u2067\u2068]/).length;
    expect(opened).toBeGreaterThan(1);
    expect(message.split("\u2069")).toHaveLength(opened);
    const outside = message.replace(/\u2068[^\u2069]*\u2069/g, "");
    expect(outside).not.toMatch(/\d|EACCES|exported$/);
  });
});

describe("the language of messages", () => {
  it.each([
    ["ar", "auto", "ar"],
    ["ar", "auto", "ar-EG"],
    ["ar", "auto", "AR-sy"],
    ["ar", "ar", "en"],
    ["en", "en", "ar"],
    ["en", "auto", "en"],
    ["en", "auto", "fr"],
    ["en", "auto", "arn"], // Mapudungun
    ["en", undefined, "de"],
    ["ar", "nonsense", "ar"],
  ])("is %s for the setting %s in an editor in %s", (language, setting, editor) => {
    expect(chooseLanguage(setting, editor)).toBe(language);
  });
});
