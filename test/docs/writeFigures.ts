import { writeFileSync } from "node:fs";
import { FIGURES_PAGE, figuresPage } from "./figuresPage";

writeFileSync(FIGURES_PAGE, figuresPage());
