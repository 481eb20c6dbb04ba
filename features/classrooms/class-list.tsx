import { getTranslations } from "next-intl/server";
import { type Locale, localePath } from "@/i18n/routing";
import type { ListedClass } from "./class-list.store";
import { classPath, ownClassPath } from "./paths";

/** Where a class of a list leads: its learners see it from their side. */
const pathOf = ({ id, state }: ListedClass) =>
  state === "learning" ? ownClassPath(id) : classPath(id);

/** Classes, each with what one is there. */
export async function ClassList(props: { classes: readonly ListedClass[]; locale: Locale }) {
  const t = await getTranslations({ locale: props.locale, namespace: "ui.classrooms.list" });
  return (
    <ul className="class-list">
      {props.classes.map((one) => (
        <li key={one.id}>
          <a href={localePath(props.locale, pathOf(one))}>{one.name}</a>
          <span className="hint">
            {[one.level, one.school, t(`states.${one.state}`)].filter(Boolean).join(" · ")}
          </span>
        </li>
      ))}
    </ul>
  );
}
