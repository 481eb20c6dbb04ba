import "server-only";
import { z } from "zod";
import { currentActor } from "@/features/accounts/current-actor";
import { may } from "@/features/accounts/permission";
import { findStanding } from "@/features/classrooms/class-member.store";
import { jsonPieces, type Part, streamOf } from "./json-stream";
import { findLearnerName, learnerParts, recordLearnerExport } from "./learner-export.store";
import { ownParts } from "./own-export.store";

/** Handlers that send what is kept as a file: of oneself, and of a learner of one's class. */

const privately = { "cache-control": "private, no-store" };

function sendFile(parts: AsyncGenerator<Part>, name: string): Response {
  return new Response(streamOf(jsonPieces(parts)), {
    headers: {
      ...privately,
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="${name}"`,
    },
  });
}

const refusal = (status: 401 | 404, code: string) =>
  Response.json({ refusal: code }, { status, headers: privately });

/** Everything that is kept of whoever asks. */
export async function sendOwnExport(): Promise<Response> {
  const actor = await currentActor();
  if (!actor || !may(actor, "use-own-data", null)) return refusal(401, "signed-out");
  return sendFile(ownParts(actor.id, new Date()), "thakhi.json");
}

const Ids = z.object({ class: z.uuid(), user: z.uuid() });

/** What a class keeps of one learner, for its teachers; that it was taken out stands in the list of changes. */
export async function sendLearnerExport(ids: unknown): Promise<Response> {
  const parsed = Ids.safeParse(ids);
  const actor = await currentActor();
  if (!parsed.success || !actor) return refusal(404, "not-found");
  const of = { classroomId: parsed.data.class, userId: parsed.data.user };
  const standing = await findStanding(actor, of.classroomId);
  if (!standing || !may(actor, "manage-class", { role: standing.role })) {
    return refusal(404, "not-found");
  }
  if ((await findLearnerName(of)) === null) return refusal(404, "not-found");
  await recordLearnerExport(of, { id: actor.id, name: actor.name });
  return sendFile(learnerParts(of, new Date()), "thakhi-learner.json");
}
