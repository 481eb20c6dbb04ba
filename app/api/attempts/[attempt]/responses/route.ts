import { receiveResponse } from "@/features/quizzes/attempts/receive-response";

export async function POST(
  request: Request,
  { params }: RouteContext<"/api/attempts/[attempt]/responses">,
) {
  return receiveResponse(request, (await params).attempt);
}
