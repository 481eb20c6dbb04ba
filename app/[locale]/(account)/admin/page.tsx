import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AdminPage } from "@/features/accounts/admin/admin-page";
import { currentActor } from "@/features/accounts/current-actor";
import { may } from "@/features/accounts/permission";
import { toLocale } from "@/i18n/routing";

type Props = PageProps<"/[locale]/admin">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: "ui.admin" });
  return { title: t("title"), robots: { index: false } };
}

export default async function Page({ params }: Props) {
  const actor = await currentActor();
  if (!actor || !may(actor, "administer", null)) notFound();
  return <AdminPage person={actor} locale={toLocale((await params).locale)} />;
}
