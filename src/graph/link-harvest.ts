/** Joins what is read out of the links together. Nothing here is computed before a page asks for it. */
import type { Linked } from "./archive.ts";
import { linkBelow } from "./below.ts";
import { linkCompanions } from "./companions.ts";
import { linkCoverage } from "./coverage.ts";
import type { Harvest } from "./harvest.ts";
import { linkNewsmakers } from "./newsmakers.ts";
import { linkOpenByAge } from "./open-by-age.ts";
import { linkRelated } from "./related.ts";
import { linkSeries } from "./series.ts";
import { linkThisDay } from "./this-day.ts";
import { linkThreadNews } from "./thread-news.ts";

export const linkHarvest = (archive: Linked): Harvest => ({
  ...linkRelated(archive),
  ...linkCompanions(archive),
  ...linkCoverage(archive),
  ...linkBelow(archive),
  ...linkThreadNews(archive),
  ...linkSeries(archive),
  ...linkNewsmakers(archive),
  ...linkThisDay(archive),
  ...linkOpenByAge(archive),
});
