import { currentActor } from "@/features/accounts/current-actor";
import { itemsCsvReply } from "@/features/assignments/insight/items-csv";

type Context = RouteContext<"/api/classes/[class]/assignments/[assignment]/items.csv">;

export async function GET(request: Request, { params }: Context) {
  const { class: classId, assignment: assignmentId } = await params;
  return itemsCsvReply(request, { actor: await currentActor(), classId, assignmentId });
}
