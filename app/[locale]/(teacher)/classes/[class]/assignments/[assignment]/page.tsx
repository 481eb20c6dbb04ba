import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { AssignmentPage, saidKinds } from "@/features/assignments/assignment-page";
import { assignmentPath } from "@/features/assignments/paths";
import { requireAssignment, requireStaff } from "@/features/assignments/staff-context";
import { pageLocale } from "@/i18n/page-params";

type Props = PageProps<"/[locale]/classes/[class]/assignments/[assignment]">;

const Said = z.enum(saidKinds).nullable().catch(null);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "ui.assignments" });
  return { title: t("one"), robots: { index: false } };
}

export default async function Page({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const [{ class: classroomId, assignment: id }, query] = await Promise.all([params, searchParams]);
  const path = assignmentPath(classroomId, id);
  const context = await requireStaff({ classroomId, locale, path }, "see-results");
  const found = await requireAssignment(context, id);
  return <AssignmentPage {...found} said={Said.parse(query.said)} />;
}
