import { receiveTheme } from "@/features/accounts/settings/receive-theme";

export async function POST(request: Request) {
  return receiveTheme(request);
}
