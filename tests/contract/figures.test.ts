import { describe, expect, test } from "vitest";
import { events, figureMaps, figureTimelines, places } from "@/curriculum";
import { units } from "@/curriculum/course";
import { readOutlines } from "@/scripts/messages/outlines";
import { readPending } from "@/scripts/messages/pending";
import { readMessageTree } from "@/scripts/messages/read-tree";
import { flatten } from "@/scripts/messages/tree";
import { drawnLabels } from "./drawn-labels";
import { repeated } from "./key-faults";

/** What figures, places and events promise: labels that are drawn, words that are there, links that lead on. */

const tree = readMessageTree();
const pending = readPending(tree.pending) ?? [];
const lessons = await readOutlines();
const slugs = units.flatMap((unit) => unit.lessons.map(({ slug }): string => slug));

const drawn = lessons.flatMap(({ slug, sections }) =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "figure" ? [[slug, block] as const] : [])),
  ),
);

test.each(drawn)("%s: a figure draws each of its labels, and no other", (_slug, block) => {
  expect(drawnLabels(block.figure).sort()).toEqual([...block.labels].sort());
});

test("maps and timelines show places and events that the course has", () => {
  const known = { places: places.map(({ id }) => id), events: events.map(({ id }) => id) };
  const shown = Object.values(figureMaps).flatMap((map) =>
    Object.values(map.places).map(({ place }) => place),
  );
  const told = Object.values(figureTimelines).flatMap((timeline) => Object.values(timeline.events));
  expect(shown.filter((id) => !known.places.includes(id))).toEqual([]);
  expect(told.filter((id: string) => !known.events.includes(id))).toEqual([]);
});

test("a lesson’s timeline runs with time", () => {
  for (const { events: ids } of Object.values(figureTimelines)) {
    const years = Object.values(ids).map((id) => events.find((event) => event.id === id)?.from);
    // The first of a span may come before what happened inside it, never after what came later.
    expect(years).toEqual([...years].sort((one, other) => (one ?? 0) - (other ?? 0)));
  }
});

describe.each([
  ["places", places],
  ["timeline", events],
] as const)("%s", (file, entries) => {
  test("each has an address of its own, and a lesson that the course has", () => {
    expect(repeated(entries.map(({ id }) => id))).toEqual([]);
    expect(entries.filter((entry) => entry.lessons.length === 0)).toEqual([]);
    expect(
      entries.flatMap((entry) => entry.lessons).filter((slug) => !slugs.includes(slug)),
    ).toEqual([]);
  });

  test.each(["es", "en", "ay"] as const)("has its words in %s, and no others", (language) => {
    if (language === "ay" && pending.includes(file)) return;
    const keys = [...flatten(tree[language][file] ?? {}).messages.keys()];
    expect(keys.sort()).toEqual(entries.flatMap(keysOf).sort());
  });
});

/** What is not in the study says where it comes from. */
function keysOf(entry: (typeof places)[number] | (typeof events)[number]): string[] {
  if ("kind" in entry) return [`${entry.id}.name`, `${entry.id}.line`];
  const source = entry.paragraphs.length === 0 ? [`${entry.id}.source`] : [];
  return [`${entry.id}.when`, `${entry.id}.title`, `${entry.id}.line`, ...source];
}
