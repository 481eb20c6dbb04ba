import "server-only";
import { z } from "zod";
import type { Actor } from "@/features/accounts/actor";
import { may } from "@/features/accounts/permission";
import { findStanding } from "@/features/classrooms/class-member.store";
import { toLocale } from "@/i18n/routing";
import { findAssignment } from "../assignment.store";
import { readBoard, tagOf } from "./live-board";

type Asked = { actor: Actor; classId: string; assignmentId: string; now: Date };

const After = z.uuid().nullable().catch(null);

/**
 * Replies to the live view: the board as JSON; 304 where it is what the asker has already; 401 for nobody, 404 for whoever
 * may not see it. It reads and changes nothing, so a view that is left open keeps no session alive.
 */
export async function liveReply(request: Request, asked: Asked): Promise<Response> {
  const { actor, classId, assignmentId, now } = asked;
  if (!actor) return new Response(null, { status: 401 });
  const standing = await findStanding(actor, classId);
  const isStaff = standing && may(actor, "see-results", { role: standing.role });
  const assignment = isStaff ? await findAssignment(classId, assignmentId) : null;
  if (!standing || !assignment) return new Response(null, { status: 404 });
  const query = new URL(request.url).searchParams;
  const { timeZone } = standing.classroom;
  const locale = toLocale(query.get("locale"));
  const after = After.parse(query.get("after"));
  const json = JSON.stringify(await readBoard({ assignment, timeZone, locale, now }, after));
  const etag = tagOf(json);
  const headers = { etag, "cache-control": "private, no-store" };
  if (request.headers.get("if-none-match") === etag) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(json, { headers: { ...headers, "content-type": "application/json" } });
}
