import { currentActor } from "@/features/accounts/current-actor";
import { exportGradebook } from "@/features/assignments/gradebook/export-gradebook";

type Context = RouteContext<"/api/classes/[class]/gradebook.csv">;

export async function GET(request: Request, { params }: Context) {
  const actor = await currentActor();
  return exportGradebook(request, { actor, classId: (await params).class, now: new Date() });
}
