/** How much of everything an archive of so many articles holds: in proportion, but never fewer than eight. */
export interface Sizes {
  readonly articles: number;
  readonly people: number;
  readonly institutions: number;
  readonly events: number;
  readonly places: number;
  readonly topics: number;
  readonly followUps: number;
}

/** 10,000 articles: 2,000 people, 500 institutions, 500 events, 300 places, 500 topics, 200 follow-ups. */
export function sizesFor(articles: number): Sizes {
  const perThousand = (count: number) => Math.max(8, Math.round((articles * count) / 1000));
  return {
    articles,
    people: perThousand(200),
    institutions: perThousand(50),
    events: perThousand(50),
    places: perThousand(30),
    topics: perThousand(50),
    followUps: perThousand(20),
  };
}
