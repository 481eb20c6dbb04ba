import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { currentActor } from "@/features/accounts/current-actor";
import { DueCursor } from "@/features/assignments/due.store";
import { DueList } from "@/features/assignments/due-list";
import { ClassesCard } from "@/features/classrooms/classes-card";
import { ProgressPage, refusedStarts } from "@/features/progress/progress-page";
import { toLocale } from "@/i18n/routing";

type Props = PageProps<"/[locale]/progress">;

/** Which quiz's attempts to go back in, and from which on; anything else is as good as nothing. */
const Older = z.object({ quiz: z.string(), before: z.uuid() });

const Refused = z.object({ refused: z.enum(refusedStarts) });

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: "ui.progress" });
  return { title: t("title"), description: t("description") };
}

export default async function Page({ params, searchParams }: Props) {
  const locale = toLocale((await params).locale);
  const query = await searchParams;
  const older = Older.safeParse(query);
  const refused = Refused.safeParse(query).data?.refused ?? null;
  const after = DueCursor.safeParse({ id: query.due, dueAt: query.dueAt ?? null }).data ?? null;
  const actor = await currentActor();
  return (
    <ProgressPage
      {...{ locale, actor, refused }}
      older={older.data ?? null}
      due={
        actor && (
          <DueList
            {...{ locale, after }}
            userId={actor.id}
            now={new Date()}
            path="/progress"
            saysNothing
          />
        )
      }
    >
      <ClassesCard actor={actor} locale={locale} />
    </ProgressPage>
  );
}
