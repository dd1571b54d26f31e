/** Where times without an offset are meant, unless `site.yaml` says otherwise. */
export const defaultTimeZone = "Asia/Jakarta";
