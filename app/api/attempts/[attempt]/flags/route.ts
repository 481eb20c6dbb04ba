import { receiveFlag } from "@/features/quizzes/attempts/receive-flag";

export async function POST(
  request: Request,
  { params }: RouteContext<"/api/attempts/[attempt]/flags">,
) {
  return receiveFlag(request, (await params).attempt);
}
