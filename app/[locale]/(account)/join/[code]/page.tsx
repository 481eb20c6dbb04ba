import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { currentActor } from "@/features/accounts/current-actor";
import { findStanding } from "@/features/classrooms/class-member.store";
import { JoinClassPage } from "@/features/classrooms/join-class-page";
import { JoinPage } from "@/features/classrooms/join-page";
import { findJoinable, sayRefusal } from "@/features/classrooms/joinable";
import { toLocale } from "@/i18n/routing";

type Props = PageProps<"/[locale]/join/[code]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: "ui.classrooms.join" });
  return { title: t("title"), robots: { index: false } };
}

export default async function Page({ params }: Props) {
  const { locale: asked, code } = await params;
  const locale = toLocale(asked);
  const actor = await currentActor();
  const found = await findJoinable(code, new Date());
  if (!found.ok) {
    return <JoinPage locale={locale} actor={actor} refused={await sayRefusal(found, locale)} />;
  }
  const standing = await findStanding(actor, found.value.classroom.id);
  const role = standing?.role ?? null;
  return <JoinClassPage {...{ locale, actor, role }} joinable={found.value} />;
}
