import type { Bank } from "./bank";
import { itemsByObjective } from "./coverage";
import { longestKeys } from "./key-length";
import { keyPositions } from "./key-position";

const counted = (ids: readonly string[]): string =>
  [...new Set(ids)].map((id) => `${id} ${ids.filter((one) => one === id).length}`).join(" · ");

/** A bank as a person reads it: its items by interaction, objective and block, then its numbers. */
export function bankText(bank: Bank): string {
  const { slug, sections, items } = bank.lesson;
  const blocks = sections.flatMap((section) =>
    section.blocks.map(({ id }) => {
      const own = items.filter((item) => item.section === section.id && item.block === id);
      const listed = own.map((item) => `${item.id} (${item.interaction})`).join(", ");
      return `    ${section.id}/${id}: ${listed || "—"}`;
    }),
  );
  const objectives = [...itemsByObjective(bank)].map(([id, count]) => `${id} ${count}`);
  const longest = longestKeys([bank])
    .filter(({ of }) => of > 0)
    .map((one) => `${one.language} ${one.longest} of ${one.of} (p = ${one.chance.toFixed(2)})`);
  const positions = keyPositions([bank]).map((one) => `${one.position}: ${one.keys} of ${one.of}`);
  return [
    `${slug}: ${items.length} items`,
    `  by interaction: ${counted(items.map(({ interaction }) => interaction))}`,
    `  by objective: ${objectives.join(" · ")}`,
    "  by block:",
    ...blocks,
    `  key is the longest choice: ${longest.join(" · ")}`,
    `  key’s place in the author’s order: ${positions.join(" · ")}`,
  ].join("\n");
}
