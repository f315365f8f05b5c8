/** Exit statuses, as scripts rely on them. */
export const OK = 0;
/** Something at or above `--fail-on` was found. */
export const FOUND = 1;
/** The command line is wrong, or something could not be read or written. */
export const FAILED = 2;
