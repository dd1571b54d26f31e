/** How a command ends that could not do its work. */

/** Tells why, and sets exit code 1. What the editor can mend is told without a stack. */
export function fail(fault: unknown): void {
  const error = fault as Error;
  // By name: .eleventy.js loads its own copy of the class, and the site's code need not be loaded twice.
  console.error(error.constructor.name === "ContentError" ? error.message : error);
  process.exitCode = 1;
}
