/** How a command ends that could not do its work. */

/** Tells why, and sets exit code 1. What the editor can mend is told without a stack. */
export function fail(fault: unknown): void {
  const error = fault as Error;
  // By name: .eleventy.js loads the code as it is by then, which may be another copy of the class.
  console.error(error.constructor.name === "ContentError" ? error.message : error);
  process.exitCode = 1;
}
