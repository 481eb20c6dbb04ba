import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { LearnerResults } from "@/features/assignments/insight/learner-view";
import { learnerPath } from "@/features/classrooms/paths";
import { learnerForms } from "@/features/classrooms/roster/learner-forms";
import { LearnerPage } from "@/features/classrooms/roster/learner-page";
import { findLearner } from "@/features/classrooms/roster/roster.store";
import { visitRoster } from "@/features/classrooms/roster/roster-visit";
import { MergeLearners } from "@/features/progress/merge-learners";
import { pageLocale } from "@/i18n/page-params";

type Props = PageProps<"/[locale]/classes/[class]/learners/[user]">;

const Act = z.enum([...learnerForms, "merge"]);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "ui.roster" });
  return { title: t("learner"), robots: { index: false } };
}

export default async function Page({ params, searchParams }: Props) {
  const { class: classroomId, user } = await params;
  const locale = await pageLocale(params);
  const asked = await searchParams;
  const path = learnerPath(classroomId, user);
  const visit = await visitRoster({ classroomId, locale, path }, "see-roster");
  const learner = z.uuid().safeParse(user).success ? await findLearner(classroomId, user) : null;
  if (!learner) notFound();
  const act = Act.safeParse(asked.act).data ?? null;
  const other = z.uuid().safeParse(asked.other).data ?? null;
  const search = z.string().max(100).safeParse(asked.q).data ?? null;
  const merge = act === "merge" ? <MergeLearners {...{ visit, learner, other, search }} /> : null;
  const { classroom } = visit;
  return (
    <LearnerPage {...{ visit, learner, act, merge }}>
      <LearnerResults {...{ classroom, locale }} userId={learner.userId} now={new Date()} />
    </LearnerPage>
  );
}
