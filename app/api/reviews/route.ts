import { beginReview } from "@/features/quizzes/review/begin-review";

export async function POST(request: Request) {
  return beginReview(request);
}
