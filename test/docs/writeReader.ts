// Writes the tables of keys into docs/reader.md.
import { readFileSync, writeFileSync } from "node:fs";
import { READER_PAGE, withKeys } from "./readerPage";

writeFileSync(READER_PAGE, withKeys(readFileSync(READER_PAGE, "utf8")));
