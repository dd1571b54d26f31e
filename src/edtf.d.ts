/** The part of the `edtf` package that is used here; it has no types of its own. */
declare module "edtf" {
  /** Throws on what is not EDTF. */
  export default function edtf(text: string): unknown;
}
