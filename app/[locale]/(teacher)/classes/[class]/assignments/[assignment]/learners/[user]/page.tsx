import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentActor } from "@/features/accounts/current-actor";
import { formAddress } from "@/features/accounts/forms";
import { findAssignment } from "@/features/assignments/assignment.store";
import { CellPage } from "@/features/assignments/grading/cell-page";
import { findCellLearner } from "@/features/assignments/grading/cell-place.store";
import { findClassToSee } from "@/features/assignments/grading/class-to-change";
import { cellPath } from "@/features/assignments/paths";
import { pageLocale } from "@/i18n/page-params";
import { localePath } from "@/i18n/routing";

type Props = PageProps<"/[locale]/classes/[class]/assignments/[assignment]/learners/[user]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "ui.gradebook" });
  return { title: t("cell.pageTitle"), robots: { index: false } };
}

export default async function Page({ params }: Props) {
  const { class: id, assignment: assignmentId, user } = await params;
  const locale = await pageLocale(params);
  const actor = await currentActor();
  const path = localePath(locale, cellPath(id, assignmentId, user));
  if (!actor) redirect(formAddress("sign-in", locale, path));
  const seen = await findClassToSee(actor, id);
  if (!seen) notFound();
  const [assignment, learner] = await Promise.all([
    findAssignment(id, assignmentId),
    findCellLearner(id, user),
  ]);
  if (!assignment || !learner) notFound();
  return <CellPage {...{ ...seen, assignment, learner, actor, locale }} now={new Date()} />;
}
