import { currentActor } from "@/features/accounts/current-actor";
import { liveReply } from "@/features/assignments/live/live-reply";

type Context = RouteContext<"/api/classes/[class]/assignments/[assignment]/live">;

export async function GET(request: Request, { params }: Context) {
  const { class: classId, assignment: assignmentId } = await params;
  const actor = await currentActor();
  return liveReply(request, { actor, classId, assignmentId, now: new Date() });
}
