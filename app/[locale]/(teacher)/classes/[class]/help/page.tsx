import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { HelpPage } from "@/features/assignments/insight/help-page";
import { helpPath } from "@/features/assignments/paths";
import { requireStaff } from "@/features/assignments/staff-context";
import { pageLocale } from "@/i18n/page-params";

type Props = PageProps<"/[locale]/classes/[class]/help">;

const After = z.uuid().nullable().catch(null);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "ui.insight" });
  return { title: t("title"), robots: { index: false } };
}

export default async function Page({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const [{ class: classroomId }, query] = await Promise.all([params, searchParams]);
  const path = helpPath(classroomId);
  const context = await requireStaff({ classroomId, locale, path }, "see-results");
  return <HelpPage {...context} after={After.parse(query.after)} />;
}
