import { currentActor } from "@/features/accounts/current-actor";
import { readMarks } from "@/features/progress/marks";

export async function GET() {
  const marks = await readMarks(await currentActor());
  return Response.json(marks, { headers: { "cache-control": "private, no-store" } });
}
