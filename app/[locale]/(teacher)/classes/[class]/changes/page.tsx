import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentActor } from "@/features/accounts/current-actor";
import { formAddress } from "@/features/accounts/forms";
import { ChangesQuery } from "@/features/assignments/gradebook/changes.store";
import { ChangesPage } from "@/features/assignments/gradebook/changes-page";
import { findClassToSee } from "@/features/assignments/grading/class-to-change";
import { changesPath } from "@/features/assignments/paths";
import { pageLocale } from "@/i18n/page-params";
import { localePath } from "@/i18n/routing";

type Props = PageProps<"/[locale]/classes/[class]/changes">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "ui.changes" });
  return { title: t("title"), robots: { index: false } };
}

export default async function Page({ params, searchParams }: Props) {
  const [{ class: id }, query] = await Promise.all([params, searchParams]);
  const locale = await pageLocale(params);
  const actor = await currentActor();
  if (!actor) redirect(formAddress("sign-in", locale, localePath(locale, changesPath(id))));
  const seen = await findClassToSee(actor, id);
  if (!seen) notFound();
  const { classroom } = seen;
  return <ChangesPage {...{ classroom, actor, locale }} query={ChangesQuery.parse(query)} />;
}
