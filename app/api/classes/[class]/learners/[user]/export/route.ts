import { sendLearnerExport } from "@/features/progress/taking-out/send-export";

type Context = RouteContext<"/api/classes/[class]/learners/[user]/export">;

export async function GET(_request: Request, { params }: Context) {
  return sendLearnerExport(await params);
}
