import { sendOwnExport } from "@/features/progress/taking-out/send-export";

export async function GET() {
  return sendOwnExport();
}
