import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RegradePage } from "@/features/assignments/grading/regrade-page";
import { ItemName, RulingName } from "@/features/assignments/grading/ruling-fields";
import { regradePath } from "@/features/assignments/paths";
import { requireAssignment, requireStaff } from "@/features/assignments/staff-context";
import { pageLocale } from "@/i18n/page-params";

type Props = PageProps<"/[locale]/classes/[class]/assignments/[assignment]/regrade">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "ui.gradebook" });
  return { title: t("regrade.title"), robots: { index: false } };
}

export default async function Page({ params, searchParams }: Props) {
  const [{ class: id, assignment: assignmentId }, query] = await Promise.all([
    params,
    searchParams,
  ]);
  const locale = await pageLocale(params);
  const path = regradePath(id, assignmentId);
  const staff = await requireStaff({ classroomId: id, locale, path }, "regrade");
  const { actor, assignment, classroom } = await requireAssignment(staff, assignmentId);
  const item = ItemName.safeParse(query.item).data ?? null;
  const ruling = item && (RulingName.safeParse(query.rule).data ?? null);
  return <RegradePage {...{ classroom, assignment, item, ruling, actor, locale }} />;
}
