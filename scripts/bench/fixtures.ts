import postgres from "postgres";
import { Item } from "@/curriculum/types";
import type { ServedApp } from "../setup/served-app.mjs";
import { databaseUrl } from "../setup/served-processes";
import { exchange } from "./wire";

export const LESSON = "what-is-paradiplomacy";

type Begun = { cookie: string; attempt: string; page: string };

/** A learner with an attempt in progress, nothing answered yet. */
export type Beginner = Begun & { items: Item[] };

async function begin(app: ServedApp): Promise<Begun> {
  const path = `/api/quizzes/${LESSON}/attempts`;
  const body = new URLSearchParams({ locale: "es" });
  const reply = await exchange(app.url, { method: "POST", path, body });
  const page = reply.headers.location ?? "";
  const attempt = /\/attempts\/([0-9a-f-]{36})/.exec(page)?.[1];
  if (attempt === undefined) throw new Error(`no attempt: ${reply.status} ${reply.text}`);
  const cookie = (reply.headers["set-cookie"] ?? []).map((one) => one.split(";", 1)[0]).join("; ");
  return { cookie, attempt, page };
}

/** Gives every attempt exactly so many items, of versions that some attempt drew, whatever number the quiz draws. */
async function resize(sql: postgres.Sql, attempts: readonly string[], count: number) {
  await sql`delete from "AttemptItem" where "attemptId" in ${sql(attempts)} and position > ${count}`;
  await sql`
    insert into "AttemptItem" ("attemptId", position, "itemId", "versionHash")
    select a.id, own.size + other.rank, other."itemId", other.hash
    from "Attempt" a,
      lateral (select count(*)::int as size from "AttemptItem" i where i."attemptId" = a.id) own,
      lateral (
        select v."itemId", v.hash, row_number() over (order by v.hash)::int as rank
        from "ItemVersion" v where not exists (
          select from "AttemptItem" i where i."attemptId" = a.id and i."itemId" = v."itemId")) other
    where a.id in ${sql(attempts)} and own.size + other.rank <= ${count}`;
}

type Row = { attempt: string; structure: unknown };

/**
 * Begins real attempts, each by a guest of its own, and gives them so many items.
 *
 * @throws when the versions drawn so far are too few for that
 */
export async function beginners(
  app: ServedApp,
  { learners, items }: { learners: number; items: number },
) {
  const begun: Begun[] = [];
  for (let n = 0; n < learners; n++) begun.push(await begin(app));
  const attempts = begun.map(({ attempt }) => attempt);
  const sql = postgres(databaseUrl(app), { max: 1 });
  await resize(sql, attempts, items);
  const rows = await sql<Row[]>`
    select "attemptId" as attempt, structure from "AttemptItem" i
    join "ItemVersion" v on v.hash = i."versionHash"
    where "attemptId" in ${sql(attempts)} order by position`;
  await sql.end();
  return begun.map((one): Beginner => {
    const own = rows.filter(({ attempt }) => attempt === one.attempt);
    if (own.length !== items) throw new Error(`an attempt has ${own.length} items, not ${items}`);
    return { ...one, items: own.map(({ structure }) => Item.parse(structure)) };
  });
}
