import { beginAttempt } from "@/features/quizzes/attempts/begin-attempt";

export async function POST(
  request: Request,
  { params }: RouteContext<"/api/quizzes/[quiz]/attempts">,
) {
  return beginAttempt(request, (await params).quiz);
}
