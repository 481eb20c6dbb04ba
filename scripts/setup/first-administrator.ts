import { randomBytes } from "node:crypto";
import postgres from "postgres";
import { firstAdministratorPath, hashFirstToken } from "@/features/accounts/admin/first-token";

/**
 * While nobody administers this place, each start makes a new one-time address at which the first administrator is made;
 * the one of the start before ends. Only its hash is kept, so that it is told here or nowhere.
 *
 * @returns its path with the language, or null where there is an administrator
 */
export async function renewFirstAddress(databaseUrl: string): Promise<string | null> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
  try {
    const token = randomBytes(32).toString("base64url");
    const [kept] = await sql`
      insert into "SiteSettings" (id, "firstAdminHash")
      select 1, ${hashFirstToken(token)}
      where not exists (select 1 from "User" where "isAdministrator" and "disabledAt" is null)
      on conflict (id) do update set "firstAdminHash" = excluded."firstAdminHash"
      returning id`;
    return kept ? `/es${firstAdministratorPath(token)}` : null;
  } finally {
    await sql.end({ timeout: 1 });
  }
}
