import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { may } from "@/features/accounts/permission";
import { ClassAssignments } from "@/features/assignments/class-assignments";
import { NeedsHelp } from "@/features/assignments/insight/needs-help";
import { changesPath, gradebookPath } from "@/features/assignments/paths";
import { requireStanding } from "@/features/classrooms/class-gate";
import { ClassPage } from "@/features/classrooms/class-page";
import { classPath, ownClassPath } from "@/features/classrooms/paths";
import { WaitingPage } from "@/features/classrooms/waiting-page";
import { localePath, toLocale } from "@/i18n/routing";

type Props = PageProps<"/[locale]/classes/[class]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: "ui.classrooms" });
  return { title: t("title") };
}

/** Where the list of assignments goes on, and whether it is of those put away; anything else is as if it were not there. */
const Query = z.object({
  assignments: z.uuid().nullable().catch(null),
  archived: z.literal("1").optional().catch(undefined),
});

export default async function Page({ params, searchParams }: Props) {
  const { locale: asked, class: id } = await params;
  const { assignments, archived } = Query.parse({ assignments: null, ...(await searchParams) });
  const locale = toLocale(asked);
  const inside = await requireStanding(id, { locale, path: classPath(id) });
  const { actor, role } = inside;
  if (role === "asking") return <WaitingPage inside={inside} locale={locale} />;
  if (role === "learner") redirect(localePath(locale, ownClassPath(id)));
  if (!may(actor, "see-roster", { role })) notFound();
  const results = { gradebook: gradebookPath(id), changes: changesPath(id) };
  return (
    <ClassPage inside={inside} locale={locale} results={results}>
      <ClassAssignments
        {...{ ...inside, locale, now: new Date() }}
        before={assignments}
        archived={archived === "1"}
      />
      <NeedsHelp classroomId={id} locale={locale} now={new Date()} />
    </ClassPage>
  );
}
