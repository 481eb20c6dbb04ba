import { beginAssigned } from "@/features/assignments/begin-assigned";

export async function POST(
  request: Request,
  { params }: RouteContext<"/api/assignments/[assignment]/attempts">,
) {
  return beginAssigned(request, (await params).assignment);
}
