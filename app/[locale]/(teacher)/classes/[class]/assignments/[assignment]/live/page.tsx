import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { LivePage } from "@/features/assignments/live/live-page";
import { livePath } from "@/features/assignments/paths";
import { requireAssignment, requireStaff } from "@/features/assignments/staff-context";
import { pageLocale } from "@/i18n/page-params";

type Props = PageProps<"/[locale]/classes/[class]/assignments/[assignment]/live">;

const After = z.uuid().nullable().catch(null);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "ui.insight" });
  return { title: t("live.title"), robots: { index: false } };
}

export default async function Page({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const [{ class: classroomId, assignment: id }, query] = await Promise.all([params, searchParams]);
  const path = livePath(classroomId, id);
  const context = await requireStaff({ classroomId, locale, path }, "see-results");
  const found = await requireAssignment(context, id);
  return <LivePage {...found} after={After.parse(query.after)} />;
}
