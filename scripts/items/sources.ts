import type { Item } from "@/curriculum/types";
import { type Bank, type Finding, finding } from "./bank";

/** Every item cites the block that teaches it, and that block rests on the paragraphs the item cites. */
export function sourceFindings(bank: Bank): Finding[] {
  return bank.lesson.items.flatMap((item) =>
    sourceFaults(bank, item).map((detail) => finding(bank, item, "source", detail)),
  );
}

function sourceFaults({ lesson }: Bank, item: Item): string[] {
  const section = lesson.sections.find(({ id }) => id === item.section);
  if (!section) return [`the lesson has no section "${item.section}"`];
  const block = section.blocks.find(({ id }) => id === item.block);
  if (!block) return [`section "${item.section}" has no block "${item.block}"`];
  if (item.paragraphs.length === 0) return ["it cites no paragraph of the study"];
  const loose = item.paragraphs.filter((number) => !block.paragraphs.includes(number));
  return loose.length === 0
    ? []
    : [`block "${item.block}" does not rest on ${loose.map((number) => `[${number}]`).join(" ")}`];
}
