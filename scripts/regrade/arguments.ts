import { parseArgs } from "node:util";
import { z } from "zod";
import { StopSentence } from "../setup/say.mjs";

const usage = `npm run regrade -- LESSON/ITEM: lists who would change and how
npm run regrade -- LESSON/ITEM --apply --by NAME --reason TEXT: does it; learners are shown the reason`;

/** What was asked for: to list, or to do it in somebody's name. */
export type RegradeOrder = {
  lesson: string;
  itemId: string;
  act: { by: string; reason: string } | null;
};

const Line = z.string().trim().min(1).max(300);

function requireLine(flag: string, text: string | undefined): string {
  const line = Line.safeParse(text);
  if (line.success) return line.data;
  throw new StopSentence(`--apply needs ${flag}, in 1 to 300 characters.\n${usage}`);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        apply: { type: "boolean", default: false },
        by: { type: "string" },
        reason: { type: "string" },
      },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StopSentence(`${reason}\n${usage}`);
  }
}

/** @throws StopSentence with what is wrong and how it is called */
export function readOrder(args: readonly string[]): RegradeOrder {
  const { values, positionals } = parse(args);
  const [place, ...more] = positionals;
  const [lesson = "", itemId = "", ...deeper] = place?.split("/") ?? [];
  if (more.length > 0 || deeper.length > 0 || lesson === "" || itemId === "") {
    throw new StopSentence(`Name one item, as LESSON/ITEM.\n${usage}`);
  }
  if (!values.apply) {
    if (values.by === undefined && values.reason === undefined)
      return { lesson, itemId, act: null };
    throw new StopSentence(`--by and --reason go with --apply; nothing was done.\n${usage}`);
  }
  const act = {
    by: requireLine("--by", values.by),
    reason: requireLine("--reason", values.reason),
  };
  return { lesson, itemId, act };
}
