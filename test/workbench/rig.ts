// `npm run rig`: makes the workbench ready for the tests. The tests and `npm start` do this by themselves.
import { prepareToDrive } from "./setup/build-rig";
import { command } from "./setup/steps";

command(prepareToDrive);
