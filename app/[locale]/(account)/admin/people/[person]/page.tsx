import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { findPerson } from "@/features/accounts/admin/people.store";
import { PersonPage } from "@/features/accounts/admin/person-page";
import { currentActor } from "@/features/accounts/current-actor";
import { may } from "@/features/accounts/permission";
import { toLocale } from "@/i18n/routing";

type Props = PageProps<"/[locale]/admin/people/[person]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: "ui.admin.people" });
  return { title: t("title"), robots: { index: false } };
}

export default async function Page({ params }: Props) {
  const actor = await currentActor();
  if (!actor || !may(actor, "administer", null)) notFound();
  const { locale, person: id } = await params;
  const about = await findPerson(id);
  if (!about) notFound();
  return <PersonPage person={actor} about={about} locale={toLocale(locale)} />;
}
