import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { currentActor } from "@/features/accounts/current-actor";
import { formAddress } from "@/features/accounts/forms";
import { may } from "@/features/accounts/permission";
import { findStanding } from "@/features/classrooms/class-member.store";
import { findLearnerToErase } from "@/features/classrooms/erasing/erase-learner.store";
import { EraseLearnerPage } from "@/features/classrooms/erasing/erase-learner-page";
import { eraseLearnerPath } from "@/features/classrooms/paths";
import { pageLocale } from "@/i18n/page-params";
import { localePath } from "@/i18n/routing";

type Props = PageProps<"/[locale]/classes/[class]/learners/[user]/erase">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "ui.settings.eraseLearner" });
  return { title: t("pageTitle"), robots: { index: false } };
}

export default async function Page({ params }: Props) {
  const { class: classroomId, user: userId } = await params;
  const locale = await pageLocale(params);
  const actor = await currentActor();
  if (!actor) {
    const here = localePath(locale, eraseLearnerPath(classroomId, userId));
    redirect(formAddress("sign-in", locale, here));
  }
  const standing = await findStanding(actor, classroomId);
  if (!standing || !may(actor, "manage-roster", { role: standing.role })) notFound();
  if (!z.uuid().safeParse(userId).success) notFound();
  const { classroom } = standing;
  const learner = await findLearnerToErase({ classroomId: classroom.id, userId });
  if (!learner) notFound();
  return <EraseLearnerPage {...{ classroom, learner, userId, locale }} person={actor} />;
}
