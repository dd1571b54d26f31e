/** The same by the name under which the compiler of the tests asks for it. */
export { Fragment, jsx as jsxDEV } from "./jsx-runtime.ts";
