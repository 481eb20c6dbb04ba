import { currentActor } from "@/features/accounts/current-actor";
import { readDueMarks } from "@/features/assignments/due-marks";
import { readMarks } from "@/features/progress/marks";
import { toLocale } from "@/i18n/routing";

export async function GET(request: Request) {
  const actor = await currentActor();
  const locale = toLocale(request.headers.get("accept-language"));
  const [marks, due] = [await readMarks(actor), await readDueMarks(actor, locale, new Date())];
  const headers = { "cache-control": "private, no-store" };
  return Response.json({ ...marks, due }, { headers });
}
