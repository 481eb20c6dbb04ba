import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { DueCursor } from "@/features/assignments/due.store";
import { DueList } from "@/features/assignments/due-list";
import { OwnAssignments } from "@/features/assignments/own-assignments";
import { requireRight } from "@/features/classrooms/class-gate";
import { OwnClassPage } from "@/features/classrooms/own-class-page";
import { findOwnEnrolment } from "@/features/classrooms/own-enrolment.store";
import { ownClassPath } from "@/features/classrooms/paths";
import { toLocale } from "@/i18n/routing";

type Props = PageProps<"/[locale]/classes/[class]/mine">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: "ui.classrooms" });
  return { title: t("title") };
}

export default async function Page({ params, searchParams }: Props) {
  const { locale: asked, class: id } = await params;
  const locale = toLocale(asked);
  const inside = await requireRight(id, "see-class", { locale, path: ownClassPath(id) });
  // Its staff may see the class, but this page is a learner's: who teaches has one only when enrolled too.
  const own = await findOwnEnrolment(inside.actor.id, id);
  if (own?.state !== "active") notFound();
  const query = await searchParams;
  const after = DueCursor.safeParse({ id: query.due, dueAt: query.dueAt ?? null }).data ?? null;
  return (
    <OwnClassPage inside={inside} own={own} locale={locale}>
      <DueList
        {...{ locale, after }}
        userId={inside.actor.id}
        classroomId={id}
        now={new Date()}
        path={ownClassPath(id)}
      />
      <OwnAssignments
        {...{ locale }}
        classroom={inside.classroom}
        userId={inside.actor.id}
        now={new Date()}
        before={z.uuid().safeParse(query.assignments).data ?? null}
        path={ownClassPath(id)}
      />
    </OwnClassPage>
  );
}
