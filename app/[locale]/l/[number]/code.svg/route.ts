import { notFound } from "next/navigation";
import { shortPath, slugOfNumber } from "@/features/quizzes/worksheets/short-address";
import { toLocale } from "@/i18n/routing";
import { addressOf, addressPicture } from "@/ui/drawing/address-picture";

export const dynamic = "force-dynamic";

type Context = RouteContext<"/[locale]/l/[number]/code.svg">;

export async function GET(request: Request, { params }: Context) {
  const { locale, number } = await params;
  const slug = slugOfNumber(number);
  if (!slug) notFound();
  const address = addressOf(request.headers, shortPath(toLocale(locale), slug));
  return new Response(addressPicture(address), { headers: { "content-type": "image/svg+xml" } });
}
