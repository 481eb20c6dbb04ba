import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { ItemsPage } from "@/features/assignments/insight/items-page";
import { itemsPath } from "@/features/assignments/paths";
import { requireAssignment, requireStaff } from "@/features/assignments/staff-context";
import { pageLocale } from "@/i18n/page-params";

type Props = PageProps<"/[locale]/classes/[class]/assignments/[assignment]/items">;

/** Anything else in the address is as good as nothing. */
const Query = z.object({
  item: z.string().max(80).nullable().catch(null),
  after: z.uuid().nullable().catch(null),
  from: z.coerce.number().int().min(1).max(1_000).catch(1),
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "ui.insight" });
  return { title: t("items.title"), robots: { index: false } };
}

export default async function Page({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const [{ class: classroomId, assignment: id }, query] = await Promise.all([params, searchParams]);
  const path = itemsPath(classroomId, id);
  const context = await requireStaff({ classroomId, locale, path }, "see-results");
  const found = await requireAssignment(context, id);
  return <ItemsPage {...found} asked={Query.parse(query)} />;
}
