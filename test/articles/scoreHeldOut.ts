// Prints the measures of the held-out clusters; with --misses also what went wrong: npm run score:held-out -- --misses
import { heldOutArticles } from "./heldOut";
import { scoreConflicts } from "./heldOutConflicts";
import { percent, scoreHeldOut } from "./heldOutScore";

const articles = heldOutArticles();
const scores = [scoreHeldOut(articles), scoreConflicts(articles)];
const measures = scores.flatMap(({ measures }) => measures);
const misses = scores.flatMap(({ misses }) => misses);
if (process.argv.includes("--misses")) console.log(misses.join("\n"));
for (const measure of measures)
  console.log(`${measure.name.padEnd(16)} ${percent(measure).toFixed(1).padStart(5)} %  (${measure.right} of ${measure.whole})`);
