import { notFound } from "next/navigation";
import { readJoinCode } from "@/features/classrooms/join-code";
import { joinPath } from "@/features/classrooms/paths";
import { localePath, toLocale } from "@/i18n/routing";
import { addressOf, addressPicture } from "@/ui/drawing/address-picture";

export const dynamic = "force-dynamic";

type Context = RouteContext<"/[locale]/join/[code]/code.svg">;

/** Draws the address of any code, whether or not a class has it: it tells nothing. */
export async function GET(request: Request, { params }: Context) {
  const { locale, code: asked } = await params;
  const code = readJoinCode(asked);
  if (!code) notFound();
  const address = addressOf(request.headers, localePath(toLocale(locale), joinPath(code)));
  return new Response(addressPicture(address), {
    headers: { "content-type": "image/svg+xml", "cache-control": "private, no-store" },
  });
}
