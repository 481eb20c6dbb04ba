import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { PeoplePage } from "@/features/accounts/admin/people-page";
import { currentActor } from "@/features/accounts/current-actor";
import { may } from "@/features/accounts/permission";
import { toLocale } from "@/i18n/routing";

type Props = PageProps<"/[locale]/admin/people">;

/** What is looked for, and after which username the page begins; anything else is as good as not asked. */
const Query = z.object({
  q: z.string().trim().max(100).catch(""),
  after: z.string().max(200).nullable().catch(null),
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: "ui.admin.people" });
  return { title: t("title"), robots: { index: false } };
}

export default async function Page({ params, searchParams }: Props) {
  const actor = await currentActor();
  if (!actor || !may(actor, "administer", null)) notFound();
  const { q, after } = Query.parse(await searchParams);
  const locale = toLocale((await params).locale);
  return <PeoplePage person={actor} locale={locale} text={q} after={after} />;
}
