import { beginPreviewFrom } from "@/features/assignments/picking/begin-preview";

export async function POST(request: Request) {
  return beginPreviewFrom(request);
}
