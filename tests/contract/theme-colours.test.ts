import { expect, test } from "vitest";
import { textOf } from "./project-files";

/** The colours stand several times, as style sheets want it: once a scheme and a way of choosing it. They are the same. */

/** The custom properties of each rule, by the colour scheme that it sets. */
function colourRules(file: string, scheme: "light" | "dark"): Record<string, string>[] {
  const rules = [...textOf(file).matchAll(/\{([^{}]*color-scheme: (\w+);[^{}]*)\}/g)];
  return rules
    .filter((rule) => rule[2] === scheme)
    .map((rule) =>
      Object.fromEntries(
        [...(rule[1] ?? "").matchAll(/(--[\w-]+): (#\w+);/g)].map((one) => [one[1], one[2]]),
      ),
    );
}

test.each([
  ["light", 2],
  ["dark", 3],
] as const)("%s is the same wherever it is chosen", (scheme, times) => {
  const rules = ["ui/css/tokens.css", "ui/css/wears.css"].flatMap((file) =>
    colourRules(file, scheme),
  );
  expect(rules).toHaveLength(times);
  for (const rule of rules) expect(rule).toEqual(rules[0]);
});
