import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentActor } from "@/features/accounts/current-actor";
import { OwnDataPage } from "@/features/accounts/erasing/own-data-page";
import { OWN_DATA } from "@/features/accounts/erasing/paths";
import { formAddress } from "@/features/accounts/forms";
import { may } from "@/features/accounts/permission";
import { OwnedClasses } from "@/features/classrooms/erasing/owned-classes";
import { localePath, toLocale } from "@/i18n/routing";

type Props = PageProps<"/[locale]/account/data">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: "ui.settings.data" });
  return { title: t("title"), robots: { index: false } };
}

export default async function Page({ params }: Props) {
  const locale = toLocale((await params).locale);
  const actor = await currentActor();
  if (!actor || !may(actor, "use-own-data", null)) {
    redirect(formAddress("sign-in", locale, localePath(locale, OWN_DATA)));
  }
  const ownedClasses = <OwnedClasses ownerId={actor.id} locale={locale} />;
  return <OwnDataPage person={actor} locale={locale} ownedClasses={ownedClasses} />;
}
