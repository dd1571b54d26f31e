import { expect, test } from "vitest";
import { once } from "../../src/graph/once.ts";

test("what takes nothing is made at the first call, and never again", () => {
  let made = 0;
  const count = once(() => {
    made++;
    return undefined;
  });
  expect(made).toBe(0);
  count();
  count();
  expect(made).toBe(1);
});

test("what is about a thing is made once for each", () => {
  const asked: string[] = [];
  const [a, b] = [{ name: "a" }, { name: "b" }];
  const nameOf = once(({ name }: { name: string }) => {
    asked.push(name);
    return name;
  });
  expect([a, b, a, b].map((thing) => nameOf(thing))).toEqual(["a", "b", "a", "b"]);
  expect(asked).toEqual(["a", "b"]);
});
