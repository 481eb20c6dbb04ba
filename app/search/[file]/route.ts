import { courseIndex } from "@/features/lessons/search/course-index";
import { indexPath } from "@/features/lessons/search/paths";
import { routing } from "@/i18n/routing";

/** The indexes that /search.js searches in: made at the build and served by the door as files. */
export const dynamic = "force-static";
export const dynamicParams = false;

const localeOf = (file: string) =>
  routing.locales.find((locale) => indexPath(locale).endsWith(`/${file}`));

export function generateStaticParams() {
  return routing.locales.map((locale) => ({ file: `${locale}.json` }));
}

export async function GET(_: Request, { params }: RouteContext<"/search/[file]">) {
  const locale = localeOf((await params).file);
  if (!locale) return new Response(null, { status: 404 });
  return Response.json(await courseIndex(locale));
}
