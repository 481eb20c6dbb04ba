import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { ExtensionsPage } from "@/features/assignments/extensions-page";
import { extensionsPath } from "@/features/assignments/paths";
import { requireAssignment, requireStaff } from "@/features/assignments/staff-context";
import { pageLocale } from "@/i18n/page-params";

type Props = PageProps<"/[locale]/classes/[class]/assignments/[assignment]/extensions">;

const Said = z.enum(["given", "removed"]).nullable().catch(null);
const To = z
  .string()
  .regex(/^(user|group)-[0-9a-f-]{36}$/)
  .nullable()
  .catch(null);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "ui.assignments.extensions" });
  return { title: t("title"), robots: { index: false } };
}

export default async function Page({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const [{ class: classroomId, assignment: id }, query] = await Promise.all([params, searchParams]);
  const path = extensionsPath(classroomId, id);
  const context = await requireStaff({ classroomId, locale, path }, "extend");
  const found = await requireAssignment(context, id);
  return <ExtensionsPage {...found} said={Said.parse(query.said)} to={To.parse(query.to)} />;
}
