import { notFound, permanentRedirect } from "next/navigation";
import { slugOfNumber } from "@/features/quizzes/worksheets/short-address";
import { localePath, toLocale } from "@/i18n/routing";

export const dynamic = "force-dynamic";

type Context = RouteContext<"/[locale]/l/[number]">;

/** The short address that worksheets print. */
export async function GET(_request: Request, { params }: Context) {
  const { locale, number } = await params;
  const slug = slugOfNumber(number);
  if (!slug) notFound();
  permanentRedirect(localePath(toLocale(locale), `/lessons/${slug}`));
}
