import { recordRead } from "@/features/lessons/record-read";

export async function POST(
  request: Request,
  { params }: RouteContext<"/api/lessons/[lesson]/reads">,
) {
  return recordRead(request, (await params).lesson);
}
