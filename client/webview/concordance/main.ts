// The concordance: annotations of all articles in their context, to be searched and decided by key.
import { connectHost } from "../shared/host";
import type { FromConcordance, ToConcordance } from "./messages";
import { showConcordance } from "./view/concordance";
import type { Wanted } from "./view/head";

const language = document.documentElement.lang === "ar" ? "ar" : "en";
showConcordance(connectHost<ToConcordance, FromConcordance, Wanted>(), language);
