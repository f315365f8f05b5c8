import { processIo } from "./processIo";
import { run } from "./run";

// The exit status is set, not forced: a pipe may still be draining.
void processIo(__dirname)
  .then((io) => run(process.argv.slice(2), io))
  .then((status) => {
    process.exitCode = status;
  });
