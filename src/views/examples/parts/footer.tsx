/** The foot of a page. */
import { contextOf } from "../../context.ts";
import { Footer } from "../../parts/footer.tsx";
import type { Component } from "../example.ts";

export const footer: Component = {
  name: "Foot of the page",
  file: "parts/footer.tsx",
  examples: [
    {
      name: "whole",
      show: (context) => <Footer context={context} url="/2019/air/" title="Air" />,
    },
    {
      name: "nothing filled in",
      show(context) {
        const { description, publisher, licence, contact, ...settings } = context.archive.settings;
        const bare = contextOf({ ...context.archive, settings });
        return <Footer context={bare} url="/2019/air/" title="Air" />;
      },
    },
  ],
};
