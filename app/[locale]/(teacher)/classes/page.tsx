import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { currentActor } from "@/features/accounts/current-actor";
import { ClassesPage } from "@/features/classrooms/classes-page";
import { toLocale } from "@/i18n/routing";

type Props = PageProps<"/[locale]/classes">;

/** Which list to show, and from which class on; anything else is as good as nothing. */
const Listed = z.object({
  list: z.enum(["taught", "archived", "learnt"]),
  before: z.uuid().nullable().default(null),
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: "ui.classrooms" });
  return { title: t("title"), description: t("list.description") };
}

export default async function Page({ params, searchParams }: Props) {
  const locale = toLocale((await params).locale);
  const listed = Listed.safeParse(await searchParams).data ?? null;
  return <ClassesPage locale={locale} actor={await currentActor()} listed={listed} />;
}
