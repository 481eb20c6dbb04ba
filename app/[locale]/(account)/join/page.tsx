import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { currentActor } from "@/features/accounts/current-actor";
import { JoinPage } from "@/features/classrooms/join-page";
import { toLocale } from "@/i18n/routing";

type Props = PageProps<"/[locale]/join">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: "ui.classrooms.join" });
  return { title: t("title"), description: t("lead") };
}

export default async function Page({ params }: Props) {
  const locale = toLocale((await params).locale);
  return <JoinPage locale={locale} actor={await currentActor()} />;
}
