import "server-only";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import type { Actor } from "@/features/accounts/actor";
import { recordChange } from "@/features/classrooms/class-change.store";
import type { Classroom } from "@/features/classrooms/class-member.store";
import { type Locale, toLocale } from "@/i18n/routing";
import { assignmentTitle } from "../assigned-title";
import type { StoredCell } from "../cells.store";
import { findClassToSee } from "../grading/class-to-change";
import { cellSayer } from "./cell-words";
import { findCountedAttempts, readGradebook } from "./gradebook.store";
import { type CsvWords, gradebookCsv } from "./gradebook-csv";
import { arrangeAll } from "./matrix";

/** Replies with a class's gradebook as a file, and writes down that it was taken out; 404 for whoever may not see it. */
export async function exportGradebook(
  request: Request,
  { actor, classId, now }: { actor: Actor; classId: string; now: Date },
): Promise<Response> {
  const seen = await findClassToSee(actor, classId);
  if (!actor || !seen) return new Response(null, { status: 404 });
  const { classroom } = seen;
  const asked = new URL(request.url).searchParams;
  const locale = toLocale(asked.get("locale"));
  const group = z.uuid().nullable().catch(null).parse(asked.get("group"));
  const facts = await readGradebook(classroom.id, { who: "active", group }, now);
  const titles = await Promise.all(facts.assignments.map((one) => assignmentTitle(one, locale)));
  const csv = gradebookCsv({
    ...{ titles, rows: arrangeAll(facts), assignments: facts.assignments },
    ...{ words: await csvWords(classroom, locale), timeZone: classroom.timeZone },
  });
  // Whoever only asks for the headers takes nothing out.
  if (request.method === "GET") {
    const by = { id: actor.id, name: actor.name || (actor.username ?? "") };
    await recordChange({ classroomId: classroom.id, by, kind: "exported" });
  }
  return csvReply(csv, `${classroom.name} ${now.toISOString().slice(0, 10)}`);
}

/** A file to be saved, under a name in any script (RFC 6266). */
function csvReply(csv: string, name: string): Response {
  const plain = name.normalize("NFD").replace(/[^\w .-]/g, "") || "gradebook";
  return new Response(csv, {
    headers: {
      "content-type": "text/csv; charset=utf-8; header=present",
      "content-disposition": `attachment; filename="${plain}.csv"; filename*=UTF-8''${encodeURIComponent(name)}.csv`,
      "cache-control": "private, no-store",
    },
  });
}

async function csvWords(classroom: Classroom, locale: Locale): Promise<CsvWords> {
  const t = await getTranslations({ locale, namespace: "ui.gradebook.csv" });
  const say = await cellSayer(locale);
  const numberOf = await findCountedAttempts(classroom.id);
  return {
    ...{ name: t("name"), username: t("username"), schoolId: t("schoolId"), mean: t("mean") },
    ...{ state: t("state"), points: t("points"), maxPoints: t("maxPoints") },
    ...{ percent: t("percent"), attempts: t("attempts"), attemptCounted: t("attemptCounted") },
    ...{ languages: t("languages"), submittedAt: t("submittedAt"), lateMinutes: t("lateMinutes") },
    stateOf: (cell) => say(cell).state,
    countedOf: (cell) => countedOf(cell, numberOf, t("set")),
  };
}

/** Which attempt counts, by number; of an average, none does alone. */
function countedOf(
  { assignmentId, userId, result }: StoredCell,
  numberOf: ReadonlyMap<string, number>,
  set: string,
): string {
  if (result?.override != null) return set;
  return String(numberOf.get(`${assignmentId} ${userId}`) ?? "");
}
