import { type Locale, localePath } from "@/i18n/routing";
import { classSettingsPath } from "../paths";
import { listOwnedClasses } from "./owned-classes.store";

/** The classes that somebody owns, each with the way to where it is handed over or deleted; nothing where there are none. */
export async function OwnedClasses({ ownerId, locale }: { ownerId: string; locale: Locale }) {
  const owned = await listOwnedClasses(ownerId);
  if (owned.length === 0) return null;
  return (
    <ul className="links">
      {owned.map(({ id, name }) => (
        <li key={id}>
          <a href={localePath(locale, classSettingsPath(id))}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
