/** What is new in a thread: whom and what each story brings into it, and which follow-ups it moves. */
import type { Article, Thing } from "../model/thing.ts";
import type { Linked } from "./archive.ts";
import { firstStatus } from "./follow-ups.ts";
import { Groups } from "./group.ts";
import type { Harvest, ThreadNews } from "./harvest.ts";
import { once } from "./once.ts";

type Move = ThreadNews["moves"][number];

const nothing: ThreadNews = { things: [], moves: [] };

/** Each thread is read once, when one of its stories is first asked for. */
export function linkThreadNews(archive: Linked): Pick<Harvest, "threadNews"> {
  const { story } = archive;
  const moves = once(() => movesIn(archive));
  const news = new Map<Article, ThreadNews>();

  function readThread([first, ...later]: readonly Article[]): void {
    const seen = new Set(first && namedIn(first));
    for (const article of later) {
      const things = namedIn(article).filter((thing) => !seen.has(thing));
      for (const thing of things) seen.add(thing);
      news.set(article, { things, moves: moves().get(article) });
    }
    if (first) news.set(first, nothing);
  }

  function namedIn(article: Article): Thing[] {
    const { people, institutions, events, places } = story(article);
    return [...people, ...institutions, ...events, ...places];
  }

  return {
    threadNews(article) {
      const { thread } = story(article);
      if (thread && !news.has(article)) readThread(thread.thread.articles);
      return news.get(article) ?? nothing;
    },
  };
}

/** The reports of stories that changed a follow-up's state. */
function movesIn({ followUps, track }: Linked): Groups<Article, Move> {
  const moves = new Groups<Article, Move>();
  for (const followUp of followUps) {
    let before = firstStatus[followUp.kind];
    for (const { status, article } of track(followUp).log) {
      if (status === null || status === before) continue;
      if (article) moves.add(article, { followUp, status });
      before = status;
    }
  }
  return moves;
}
