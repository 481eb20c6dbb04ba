import "server-only";
import { stringify } from "csv-stringify/sync";
import { getTranslations } from "next-intl/server";
import type { Actor } from "@/features/accounts/actor";
import { may } from "@/features/accounts/permission";
import { findStanding } from "@/features/classrooms/class-member.store";
import { wordingOf } from "@/features/quizzes/items/wording";
import { toLocale } from "@/i18n/routing";
import { assignmentTitle } from "../assigned-title";
import { findAssignment } from "../assignment.store";
import { analysedOf } from "./analysed";
import { givenParts } from "./given";
import { mistakeText } from "./given-words";
import { type AnalysedItem, analyseItems } from "./item-analysis";
import { discrimination, facility } from "./item-statistics";
import { numberWords } from "./number-words";

/** The columns of the file, in their order; each has its head in `ui.insight.csv`. */
const columns = [
  "number",
  "lesson",
  "block",
  "item",
  "prompt",
  "interaction",
  "objective",
  "learners",
  "judged",
  "unanswered",
  "mean",
  "discrimination",
  "mistake",
  "mistakeBy",
] as const;

type Asked = { actor: Actor; classId: string; assignmentId: string };

/**
 * Replies with the analysis of an assignment's items as a file: RFC 4180 with UTF-8's mark, and nothing that a spreadsheet
 * would run. It names no learner. 404 for whoever may not see it.
 */
export async function itemsCsvReply(request: Request, asked: Asked): Promise<Response> {
  const { actor, classId, assignmentId } = asked;
  const standing = await findStanding(actor, classId);
  const isStaff = standing && may(actor, "see-results", { role: standing.role });
  const assignment = isStaff ? await findAssignment(classId, assignmentId) : null;
  if (!assignment) return new Response(null, { status: 404 });
  const locale = toLocale(new URL(request.url).searchParams.get("locale"));
  const t = await getTranslations({ locale, namespace: "ui.insight.csv" });
  const numbers = await numberWords(locale);
  const items = await analyseItems(analysedOf(assignment));
  const rows = items.map((item) => {
    const wording = wordingOf(item, locale, null);
    const parts = givenParts(item.content, []).map(({ part }) => part);
    const of = { content: item.content, wording, numbers };
    const mistake = item.mistake ? mistakeText(of, item.mistake, parts) : "";
    return fieldsOf(item, wording.text.plain("prompt"), mistake);
  });
  const heads = columns.map((column) => t(column));
  const csv = stringify([heads, ...rows], {
    ...{ bom: true, record_delimiter: "windows", escape_formulas: true },
  });
  return new Response(csv, { headers: headersOf(await assignmentTitle(assignment, locale)) });
}

/** With a point and at most two places, whatever the language: a file is read by programs. */
const rounded = (value: number | null): number | "" =>
  value === null ? "" : Math.round(value * 100) / 100;

function fieldsOf(item: AnalysedItem, prompt: string, mistake: string): (string | number)[] {
  const { item: structure } = item.content;
  const mean = facility(item.sums);
  return [
    ...[item.number, item.lesson, structure.block, structure.id, prompt],
    ...[structure.interaction, structure.objective, item.sums.learners, item.sums.judged],
    ...[item.unanswered, rounded(mean === null ? null : mean * 100)],
    ...[rounded(discrimination(item.sums)), mistake, item.mistake?.mistake.learners ?? ""],
  ];
}

/** A file to be saved, under a name in any script (RFC 6266). */
function headersOf(name: string): Record<string, string> {
  const plain = name.normalize("NFD").replace(/[^\w .-]/g, "") || "items";
  return {
    "content-type": "text/csv; charset=utf-8; header=present",
    "content-disposition": `attachment; filename="${plain}.csv"; filename*=UTF-8''${encodeURIComponent(name)}.csv`,
    "cache-control": "private, no-store",
  };
}
