/** Where the files of the search lie, below the site's folder. The first is on every page and loads the others when they are wanted. */

export const boxScriptPath = "/aset/kotak.js";
export const searchScriptPath = "/aset/cari.js";
export const searchStylesheetPath = "/aset/cari.css";
/** Marks the words in a story that led to it. */
export const foundScriptPath = "/aset/tandai.js";
