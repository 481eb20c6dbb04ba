import { answerCheck } from "@/features/lessons/answer-check";

export async function POST(request: Request) {
  return answerCheck(request);
}
