import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentActor } from "@/features/accounts/current-actor";
import { formAddress } from "@/features/accounts/forms";
import { may } from "@/features/accounts/permission";
import { areClassesOpen } from "@/features/classrooms/classroom.store";
import { NewClassPage } from "@/features/classrooms/new-class-page";
import { NEW_CLASS } from "@/features/classrooms/paths";
import { localePath, toLocale } from "@/i18n/routing";

type Props = PageProps<"/[locale]/classes/new">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: "ui.classrooms.make" });
  return { title: t("title") };
}

export default async function Page({ params }: Props) {
  const locale = toLocale((await params).locale);
  const actor = await currentActor();
  if (!actor || actor.isGuest) {
    redirect(formAddress("sign-up", locale, localePath(locale, NEW_CLASS)));
  }
  if (!may(actor, "open-class", { isOpen: await areClassesOpen() })) notFound();
  return <NewClassPage locale={locale} actor={actor} />;
}
