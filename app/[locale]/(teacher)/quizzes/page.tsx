import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { currentActor } from "@/features/accounts/current-actor";
import { formAddress } from "@/features/accounts/forms";
import { PICKED_QUIZZES } from "@/features/assignments/paths";
import { mayPickQuizzes } from "@/features/assignments/picking/own-quiz";
import { listPickedQuizzes } from "@/features/assignments/picking/picked-quiz.store";
import { QuizzesPage } from "@/features/assignments/picking/quizzes-page";
import { pageLocale } from "@/i18n/page-params";
import { localePath } from "@/i18n/routing";

type Props = PageProps<"/[locale]/quizzes">;

/** What the address asks for; what it asks in vain is as good as not asked. */
const Query = z.object({
  before: z.uuid().nullable().catch(null).default(null),
  archived: z.literal("1").optional().catch(undefined),
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "ui.picking" });
  return { title: t("title"), robots: { index: false } };
}

export default async function Page({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const { before, archived } = Query.parse(await searchParams);
  const actor = await currentActor();
  if (!actor) redirect(formAddress("sign-in", locale, localePath(locale, PICKED_QUIZZES)));
  if (!(await mayPickQuizzes(actor))) notFound();
  const isArchived = archived === "1";
  const page = await listPickedQuizzes(actor.id, isArchived, before);
  return <QuizzesPage {...{ page, isArchived, locale }} person={actor} />;
}
