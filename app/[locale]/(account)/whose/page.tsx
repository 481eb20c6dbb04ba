import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentActor } from "@/features/accounts/current-actor";
import { formAddress } from "@/features/accounts/forms";
import { findHeldGuest } from "@/features/accounts/held-guest";
import { toNextPath } from "@/features/accounts/next-path";
import { may } from "@/features/accounts/permission";
import { WhosePage } from "@/features/progress/whose-page";
import { localePath, toLocale } from "@/i18n/routing";

type Props = PageProps<"/[locale]/whose">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: "ui.progress.whose" });
  return { title: t("title") };
}

export default async function Page({ params, searchParams }: Props) {
  const locale = toLocale((await params).locale);
  const next = toNextPath((await searchParams).next);
  const [actor, guest] = await Promise.all([currentActor(), findHeldGuest()]);
  if (!actor) redirect(formAddress("sign-in", locale, next));
  const subject = { guestId: guest?.id ?? "", isAnonymous: guest !== null };
  if (!guest || !may(actor, "claim-guest", subject))
    redirect(next ?? localePath(locale, "/progress"));
  return <WhosePage locale={locale} person={actor} guestId={guest.id} next={next} />;
}
