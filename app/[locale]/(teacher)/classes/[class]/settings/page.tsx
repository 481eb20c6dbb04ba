import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { requireRight } from "@/features/classrooms/class-gate";
import { ClassSettingsPage } from "@/features/classrooms/class-settings-page";
import { classSettingsPath } from "@/features/classrooms/paths";
import { toLocale } from "@/i18n/routing";

type Props = PageProps<"/[locale]/classes/[class]/settings">;

/** The version of another's that was just kept. */
const Kept = z.object({ theirs: z.string().regex(/^\d{1,9}$/) });

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: "ui.classrooms.home" });
  return { title: t("settings") };
}

export default async function Page({ params, searchParams }: Props) {
  const { locale: asked, class: id } = await params;
  const locale = toLocale(asked);
  const page = { locale, path: classSettingsPath(id) };
  const inside = await requireRight(id, "manage-class", page);
  const theirs = Kept.safeParse(await searchParams).data?.theirs ?? null;
  return <ClassSettingsPage inside={inside} locale={locale} theirs={theirs} />;
}
