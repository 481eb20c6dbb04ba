import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FOR_TEACHERS, ForTeachersPage } from "@/features/classrooms/starting/for-teachers-page";
import { pageLocale } from "@/i18n/page-params";
import { Alternates } from "@/ui/alternates";

export const dynamic = "force-static";

type Props = PageProps<"/[locale]/teachers">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "ui.keeping" });
  return { title: t("teachers.title"), description: t("teachers.description") };
}

export default async function Page({ params }: Props) {
  const locale = await pageLocale(params);
  return (
    <>
      <Alternates locale={locale} path={FOR_TEACHERS} />
      <ForTeachersPage locale={locale} />
    </>
  );
}
