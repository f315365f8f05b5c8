import { writeFileSync } from "node:fs";
import { FORMATS_PAGE, formatsPage, README, readmeWithFormats } from "./formatPages";

writeFileSync(FORMATS_PAGE, formatsPage());
writeFileSync(README, readmeWithFormats());
