import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { currentActor } from "@/features/accounts/current-actor";
import { formAddress } from "@/features/accounts/forms";
import { readOwnAssignment } from "@/features/assignments/own-assignment";
import { OwnAssignmentPage, refusedStarts } from "@/features/assignments/own-assignment-page";
import { ownAssignmentPath } from "@/features/assignments/paths";
import { pageLocale } from "@/i18n/page-params";
import { localePath } from "@/i18n/routing";

type Props = PageProps<"/[locale]/assignments/[assignment]">;

const Refused = z.enum(refusedStarts).nullable().catch(null);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "ui.assignments" });
  return { title: t("one"), robots: { index: false } };
}

export default async function Page({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const [{ assignment: id }, query] = await Promise.all([params, searchParams]);
  const actor = await currentActor();
  if (!actor) redirect(formAddress("sign-in", locale, localePath(locale, ownAssignmentPath(id))));
  const now = new Date();
  const own = await readOwnAssignment(actor, id, now);
  if (!own) notFound();
  return (
    <OwnAssignmentPage {...{ own, actor, locale, now }} refused={Refused.parse(query.refused)} />
  );
}
