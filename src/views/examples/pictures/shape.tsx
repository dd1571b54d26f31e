/** The shapes of things and the rings of states. */
import { folders } from "../../../content/folders.ts";
import { followUpKinds, statuses } from "../../../model/schema.ts";
import { Ring, Shape } from "../../pictures/shape.tsx";
import type { Component } from "../example.ts";

export const shapes: Component = {
  name: "Shapes",
  file: "pictures/shape.tsx",
  examples: [
    {
      name: "one for each kind of thing",
      show: ({ words }) => (
        <ul class="guide-shapes">
          {folders.map((folder) => (
            <li>
              <svg class="mark" viewBox="-12 -12 24 24" aria-hidden="true">
                <Shape folder={folder} radius={7.5} />
              </svg>{" "}
              {words.folders[folder]}
            </li>
          ))}
        </ul>
      ),
    },
    ...followUpKinds.map((kind) => ({
      name: `one for each state of a ${kind}`,
      show: ({ words }: Parameters<Component["examples"][number]["show"]>[0]) => (
        <ul class="guide-shapes">
          {statuses[kind].map((status) => (
            <li>
              <svg class="mark" viewBox="-12 -12 24 24" aria-hidden="true">
                <Ring status={status} radius={7.5} />
              </svg>{" "}
              {words.statuses[status]}
            </li>
          ))}
        </ul>
      ),
    })),
  ],
};
