/** What many pages of a site show alike is made once. */
import type { Context } from "./context.ts";
import { Html } from "./jsx/jsx-runtime.ts";

/** `show`, run at most once for all of a site. For the frame of pages: of each thing, it takes memory and saves no time. */
export function kept<T>(show: (context: Context, about: T) => Html): (context: Context, about: T) => Html {
  const keptOn = onSite(() => new Map<T, Html>());
  return (context, about) => {
    const site = keptOn(context);
    let shown = site.get(about);
    if (!shown) {
      shown = whole(show(context, about));
      site.set(about, shown);
    }
    return shown;
  };
}

/** `make`, run at most once for each site. */
export function onSite<T extends object>(make: (context: Context) => T): (context: Context) => T {
  const sites = new WeakMap<Context, T>();
  return (context) => {
    let made = sites.get(context);
    if (!made) {
      made = make(context);
      sites.set(context, made);
    }
    return made;
  };
}

/** Of one piece: a joined text holds on to all that it was joined from, several times its size. */
const whole = ({ markup }: Html): Html => new Html(Buffer.from(markup).toString());
