import { isReady } from "@/features/accounts/readiness";

export const dynamic = "force-dynamic";

export async function GET() {
  const ready = await isReady();
  const headers = { "cache-control": "no-store" };
  return Response.json({ ready }, { status: ready ? 200 : 503, headers });
}
