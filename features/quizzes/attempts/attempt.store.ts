import "server-only";
import { z } from "zod";
import type { Locale } from "@/i18n/routing";
import { database, type Transaction } from "@/prisma/client";
import type { Prisma } from "@/prisma/generated/client";
import type { ItemContent } from "../items/item-version";
import { Response } from "../items/response";
import type { RunningAttempt } from "./attempt-clock";
import { QuizSettings } from "./quiz-settings";
import type { Standing } from "./review-options";
import { type KnownVersion, requireVersions } from "./version-content.store";

/** A response judged while the attempt goes on. */
type ItemCheck = { response: Response; credit: number };

/** One item of an attempt, with the version it began with and the response that counts now. */
export type AttemptItem = {
  position: number;
  itemId: string;
  lesson: string;
  /** As the learner saw it. */
  content: ItemContent;
  /** What its key is now, where a regrade put another in its place. */
  regraded: ItemContent | null;
  /** What a teacher gave everybody for it, 0 to 1; null where what was given decides. */
  fixedCredit: number | null;
  weight: number;
  response: Response | null;
  sequence: number;
  revision: number;
  language: Locale | null;
  flagged: boolean;
  checks: ItemCheck[];
  /** 0 to 1; null until the attempt is submitted, and then while a person has still to judge it. */
  credit: number | null;
  criteriaMet: string[] | null;
  /** Who judged it and when; null where a rule did. */
  gradedById: string | null;
  gradedAt: Date | null;
};

export type Attempt = RunningAttempt & {
  id: string;
  userId: string;
  quiz: string;
  /** null in self-study. */
  assignmentId: string | null;
  classroomId: string | null;
  /** Who typed it in from a worksheet; null where its learner responded here. */
  enteredById: string | null;
  number: number;
  seed: number;
  isFinished: boolean;
  startedAt: Date;
  reached: number;
  submittedAt: Date | null;
  /** When it counts as handed in, where a teacher accepted the time of the learner's device. */
  acceptedAt: Date | null;
  points: number | null;
  maxPoints: number | null;
  /** 0 to 1; null until submitted. */
  outcome: number | null;
  needsGrading: number;
  items: AttemptItem[];
  /** What its assignment says of it now; null in self-study. */
  assigned: Assigned | null;
};

/** An assignment as it stands when its attempt is read. */
export type Assigned = Standing & {
  /** Shown beneath each item besides the reader's own. */
  alsoLanguage: Locale | null;
  /** Its class's, in which its times are told. */
  timeZone: string;
};

const withItems = {
  items: {
    orderBy: { position: "asc" },
    include: { checks: { orderBy: { number: "asc" } } },
  },
} satisfies Prisma.AttemptInclude;

type AttemptRow = Prisma.AttemptGetPayload<{ include: typeof withItems }>;
type ItemRow = AttemptRow["items"][number];

function toItem(item: ItemRow, version: (hash: string) => KnownVersion): AttemptItem {
  const { content, lesson } = version(item.versionHash);
  return {
    position: item.position,
    itemId: item.itemId,
    lesson,
    content,
    regraded: item.regradedHash === null ? null : version(item.regradedHash).content,
    fixedCredit: item.fixedCredit,
    weight: item.weight,
    response: item.response === null ? null : Response.parse(item.response),
    sequence: item.sequence,
    revision: item.revision,
    language: item.language,
    flagged: item.flagged,
    checks: item.checks.map(({ response, credit }) => ({
      response: Response.parse(response),
      credit,
    })),
    credit: item.credit,
    gradedById: item.gradedById,
    gradedAt: item.gradedAt,
    criteriaMet: item.criteriaMet === null ? null : CriteriaMet.parse(item.criteriaMet),
  };
}

const CriteriaMet = z.array(z.string());

type Reader = Pick<Transaction, "$queryRaw">;

/** An attempt's assignment, and how many of its learner's attempts are over, in one statement; self-study asks none. */
async function readAssigned(
  reader: Reader,
  { assignmentId, userId }: Pick<AttemptRow, "assignmentId" | "userId">,
): Promise<Assigned | null> {
  if (!assignmentId) return null;
  const rows = await reader.$queryRaw<Assigned[]>`
    select a."releaseAt", a."resultsHidden", a."alsoLanguage", c."timeZone", (
      select count(*)::int from "Attempt" where "assignmentId" = ${assignmentId}::uuid
        and "userId" = ${userId}::uuid and state in ('finished', 'neverSubmitted')
    ) as over
    from "Assignment" a join "Classroom" c on c.id = a."classroomId"
    where a.id = ${assignmentId}::uuid`;
  return rows[0] ?? null;
}

async function toAttempt(reader: Reader, row: AttemptRow): Promise<Attempt> {
  const { state, items, settings, ...known } = row;
  const hashes = items.flatMap(({ versionHash, regradedHash }) =>
    regradedHash === null ? [versionHash] : [versionHash, regradedHash],
  );
  const version = await requireVersions(hashes);
  return {
    ...known,
    assigned: await readAssigned(reader, row),
    state,
    settings: QuizSettings.parse(settings),
    isFinished: state === "finished" || state === "neverSubmitted",
    items: items.map((item) => toItem(item, version)),
  };
}

/** An attempt with its items in the learner's order; null where there is none. `id` must be a UUID. */
export async function findAttempt(id: string): Promise<Attempt | null> {
  const row = await database.attempt.findUnique({ where: { id }, include: withItems });
  return row && toAttempt(database, row);
}

/** The same inside a transaction of the caller's, of an attempt that is known to be there. */
export async function requireAttemptIn(tx: Transaction, id: string): Promise<Attempt> {
  return toAttempt(tx, await tx.attempt.findUniqueOrThrow({ where: { id }, include: withItems }));
}

/** Whose attempt it is; null where there is none. */
export async function findAttemptOwner(id: string): Promise<{ userId: string } | null> {
  return database.attempt.findUnique({ where: { id }, select: { userId: true } });
}
