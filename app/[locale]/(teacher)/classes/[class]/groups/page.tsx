import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DeleteGroup } from "@/features/assignments/groups/delete-group";
import { groupsPath } from "@/features/classrooms/paths";
import { findGroup } from "@/features/classrooms/roster/group.store";
import { GroupPage } from "@/features/classrooms/roster/group-page";
import { GroupsPage } from "@/features/classrooms/roster/groups-page";
import { readGroupsQuery } from "@/features/classrooms/roster/groups-query";
import { visitRoster } from "@/features/classrooms/roster/roster-visit";
import { pageLocale } from "@/i18n/page-params";

type Props = PageProps<"/[locale]/classes/[class]/groups">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "ui.roster.groups" });
  return { title: t("title"), robots: { index: false } };
}

export default async function Page({ params, searchParams }: Props) {
  const { class: classroomId } = await params;
  const locale = await pageLocale(params);
  const { groupId, isDeleting, after } = readGroupsQuery(await searchParams);
  const path = groupsPath(classroomId);
  const visit = await visitRoster({ classroomId, locale, path }, "see-roster");
  // A group that was just deleted leads back to the list.
  const group = groupId ? await findGroup(classroomId, groupId) : null;
  if (!group) return <GroupsPage visit={visit} />;
  const deletion = visit.isManager ? <DeleteGroup {...{ visit, group }} /> : null;
  return <GroupPage {...{ visit, group, after }} deletion={isDeleting ? deletion : null} />;
}
