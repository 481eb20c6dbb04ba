import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentActor } from "@/features/accounts/current-actor";
import { formAddress } from "@/features/accounts/forms";
import { findAssignment } from "@/features/assignments/assignment.store";
import { findCellLearner } from "@/features/assignments/grading/cell-place.store";
import { findClassToSee } from "@/features/assignments/grading/class-to-change";
import { paperItems } from "@/features/assignments/grading/paper-items";
import { PaperPage } from "@/features/assignments/grading/paper-page";
import { SheetLanguages } from "@/features/assignments/grading/paper-responses";
import { paperPath } from "@/features/assignments/paths";
import { pageLocale } from "@/i18n/page-params";
import { localePath } from "@/i18n/routing";

type Props = PageProps<"/[locale]/classes/[class]/assignments/[assignment]/paper">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "ui.gradebook" });
  return { title: t("paper.title"), robots: { index: false } };
}

export default async function Page({ params, searchParams }: Props) {
  const [{ class: id, assignment: assignmentId }, query] = await Promise.all([
    params,
    searchParams,
  ]);
  const locale = await pageLocale(params);
  const actor = await currentActor();
  const path = paperPath(id, assignmentId);
  const sheet = SheetLanguages.parse(query.sheet);
  if (!actor) redirect(formAddress("sign-in", locale, localePath(locale, path)));
  const seen = await findClassToSee(actor, id);
  const assignment = seen?.mayGrade ? await findAssignment(id, assignmentId) : null;
  const items = assignment && (await paperItems(assignment.content, sheet));
  if (!seen || !items || seen.classroom.archivedAt) notFound();
  const found = query.learner ? await findCellLearner(id, String(query.learner)) : null;
  if (query.learner && (!found || found.isFormer)) notFound();
  const { classroom } = seen;
  const page = { classroom, assignment, learner: found, items, sheet, actor, locale };
  return <PaperPage {...page} now={new Date()} />;
}
