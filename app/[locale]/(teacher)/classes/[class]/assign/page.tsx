import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { findTyped } from "@/features/accounts/typed-fields";
import { AssignPage, ChooseContentPage } from "@/features/assignments/assign-page";
import { findContent } from "@/features/assignments/content-choice";
import { assignPath } from "@/features/assignments/paths";
import { requireStaff } from "@/features/assignments/staff-context";
import { pageLocale } from "@/i18n/page-params";

type Props = PageProps<"/[locale]/classes/[class]/assign">;

const What = z.string().min(1).max(100).optional().catch(undefined);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "ui.assignments.choose" });
  return { title: t("title"), robots: { index: false } };
}

export default async function Page({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const [{ class: classroomId }, query] = await Promise.all([params, searchParams]);
  const context = await requireStaff(
    { classroomId, locale, path: assignPath(classroomId) },
    "assign",
  );
  // A form that was sent to another language has its choice among what was typed.
  const what = What.parse(query.what) ?? (await findTyped("assign")).what;
  if (!what || context.classroom.archivedAt) return <ChooseContentPage {...context} />;
  const chosen = await findContent(what, { actor: context.actor, classroomId });
  if (!chosen) notFound();
  return <AssignPage {...context} what={what} chosen={chosen} />;
}
