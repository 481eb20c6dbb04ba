import type { Item } from "@/curriculum/types";

/**
 * The names of an item's fields in its form, and what a form says through them: one table for both ways,
 * so that the form without scripts and the one with them say the same. Parsing is the server's
 * (response-form.ts); this file goes to the browser, so it knows no zod and no key.
 */
export const fieldName = {
  choice: () => "choice",
  choices: () => "choices",
  place: (choice: string) => `place.${choice}`,
  match: (source: string) => `match.${source}`,
  gap: (gap: string) => `gap.${gap}`,
} as const;

/** Fields "prefix.id" with a value, as id → value; a select left on its empty option is not answered. */
function selected(form: FormData, prefix: string): Record<string, string> {
  const picked: Record<string, string> = {};
  for (const [name, value] of form) {
    if (name.startsWith(`${prefix}.`) && typeof value === "string" && value !== "") {
      picked[name.slice(prefix.length + 1)] = value;
    }
  }
  return picked;
}

/** What the form says, not yet parsed; null where nothing can have been meant yet. */
export function rawResponse(interaction: Item["interaction"], form: FormData): unknown {
  switch (interaction) {
    case "choice": {
      const choice = form.get("choice");
      return choice === null ? null : { interaction, choice };
    }
    case "multiple-choice":
      return { interaction, choices: form.getAll("choices") };
    case "order": {
      const places = Object.entries(selected(form, "place"));
      return {
        interaction,
        places: Object.fromEntries(places.map(([choice, place]) => [choice, Number(place)])),
      };
    }
    case "match":
      return { interaction, pairs: selected(form, "match") };
    case "inline-choice":
      return { interaction, gaps: selected(form, "gap") };
  }
}

/** A response as one text, whatever the order of its keys or ticks: equal texts are equal responses. */
export function responseText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(responseText).sort().join(",")}]`;
  if (value !== null && typeof value === "object") {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${responseText(inner)}`).join(",")}}`;
  }
  return JSON.stringify(value);
}
