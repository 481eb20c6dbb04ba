import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { pageLocale } from "@/i18n/page-params";
import { ErrorPage, type ErrorStatus, errorStatuses } from "@/ui/error-page";

export const dynamic = "force-static";
export const dynamicParams = false;

type Props = PageProps<"/[locale]/errors/[status]">;

const findStatus = (status: string): ErrorStatus | undefined =>
  errorStatuses.find((known) => known === status);

export function generateStaticParams() {
  return errorStatuses.map((status) => ({ status }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const status = findStatus((await params).status);
  if (!status) return {};
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "ui.errors" });
  return { title: t(`${status}.title`), robots: { index: false } };
}

export default async function Page({ params }: Props) {
  const locale = await pageLocale(params);
  const status = findStatus((await params).status);
  if (!status) notFound();
  return <ErrorPage locale={locale} status={status} />;
}
