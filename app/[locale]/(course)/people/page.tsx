import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { peoplePath } from "@/features/lessons/entry-paths";
import { PeoplePage } from "@/features/lessons/reference/people-page";
import { pageLocale } from "@/i18n/page-params";
import { Alternates } from "@/ui/alternates";

export const dynamic = "force-static";

type Props = PageProps<"/[locale]/people">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "ui.reference" });
  return { title: t("people.title"), description: t("people.description") };
}

export default async function Page({ params }: Props) {
  const locale = await pageLocale(params);
  return (
    <>
      <Alternates locale={locale} path={peoplePath()} />
      <PeoplePage locale={locale} />
    </>
  );
}
