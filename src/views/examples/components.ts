/** Every component of the style guide, in its order. One more: its file of examples, and one line here. */
import type { Component } from "./example.ts";
import { articleAbout } from "./parts/article-about.tsx";
import { articleHead } from "./parts/article-head.tsx";
import { besideExamples } from "./parts/beside.tsx";
import { briefExamples } from "./parts/brief.tsx";
import { citeBox } from "./parts/cite-box.tsx";
import { correctionsBox } from "./parts/corrections-box.tsx";
import { coverage } from "./parts/coverage.tsx";
import { dataFields } from "./parts/data-fields.tsx";
import { events } from "./parts/events.tsx";
import { followLink } from "./parts/follow-link.tsx";
import { followUps } from "./parts/follow-up-parts.tsx";
import { followUpRecord } from "./parts/follow-up-record.tsx";
import { footer } from "./parts/footer.tsx";
import { linksTo } from "./parts/links-to.tsx";
import { longList } from "./parts/long-list.tsx";
import { newsmakers } from "./parts/newsmakers.tsx";
import { picture } from "./parts/picture.tsx";
import { related } from "./parts/related.tsx";
import { roles } from "./parts/roles.tsx";
import { searchBox } from "./parts/search-box.tsx";
import { section } from "./parts/section.tsx";
import { seriesExamples } from "./parts/series.tsx";
import { sourceLine } from "./parts/source-line.tsx";
import { stories } from "./parts/stories.tsx";
import { storyPicture } from "./parts/story-picture.tsx";
import { text } from "./parts/text.tsx";
import { thingHead } from "./parts/thing-head.tsx";
import { thingLink } from "./parts/thing-link.tsx";
import { thisDay } from "./parts/this-day.tsx";
import { thread } from "./parts/thread.tsx";
import { time } from "./parts/time.tsx";
import { calendar } from "./pictures/calendar.tsx";
import { companions } from "./pictures/companions.tsx";
import { drawing } from "./pictures/drawing.tsx";
import { hierarchy } from "./pictures/hierarchy.tsx";
import { openByAge } from "./pictures/open-by-age.tsx";
import { shapes } from "./pictures/shape.tsx";
import { threadPicture } from "./pictures/thread.tsx";
import { years } from "./pictures/years.tsx";
import { scale } from "./styles/base.tsx";
import { colours } from "./styles/tokens.tsx";

export const components: readonly Component[] = [
  colours,
  scale,
  text,
  time,
  thingLink,
  section,
  articleHead,
  briefExamples,
  correctionsBox,
  citeBox,
  articleAbout,
  thread,
  related,
  picture,
  storyPicture,
  sourceLine,
  stories,
  longList,
  followUps,
  followUpRecord,
  thingHead,
  followLink,
  roles,
  linksTo,
  coverage,
  events,
  seriesExamples,
  besideExamples,
  dataFields,
  footer,
  searchBox,
  newsmakers,
  thisDay,
  shapes,
  drawing,
  calendar,
  years,
  companions,
  hierarchy,
  openByAge,
  threadPicture,
];
