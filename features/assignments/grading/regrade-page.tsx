import { getTranslations } from "next-intl/server";
import { type Locale, localePath } from "@/i18n/routing";
import { sayWhen } from "@/i18n/when";
import { Shell } from "@/ui/shell";
import { assignmentTitle } from "../assigned-title";
import { assignmentPath, regradePath } from "../paths";
import { type HeldItem, listHeldItems, listRulings, type PastRuling } from "./class-regrade.store";
import { promptOf, RegradeItem, type RegradeProps } from "./regrade-item";
import { itemName, rulingName } from "./ruling-fields";

/** What a teacher may do about an item that was unjust: see first who would change, then do it. */
export async function RegradePage(props: RegradeProps) {
  const { classroom, assignment, item, ruling, actor, locale } = props;
  const t = await getTranslations({ locale, namespace: "ui.gradebook.regrade" });
  const [items, past] = await Promise.all([
    listHeldItems(assignment.id),
    listRulings(assignment.id),
  ]);
  const path = regradePath(classroom.id, assignment.id);
  const chosen = item && items.find((one) => itemName(one) === itemName(item));
  const query = new URLSearchParams({
    ...(item ? { item: itemName(item) } : {}),
    ...(ruling ? { rule: rulingName(ruling) } : {}),
  });
  return (
    <Shell
      locale={locale}
      path={path}
      query={query.toString()}
      languageButtons={ruling ? { form: "class-regrade", name: "go" } : undefined}
      person={actor}
    >
      <p className="where">
        <a href={localePath(locale, assignmentPath(classroom.id, assignment.id))}>
          {await assignmentTitle(assignment, locale)}
        </a>
      </p>
      <h1>{t("title")}</h1>
      <p>{t("lead")}</p>
      {chosen ? (
        <RegradeItem {...props} held={chosen} />
      ) : (
        <Items items={items} address={localePath(locale, path)} locale={locale} />
      )}
      <Past past={past} items={items} timeZone={classroom.timeZone} locale={locale} />
    </Shell>
  );
}

async function Items(props: { items: readonly HeldItem[]; address: string; locale: Locale }) {
  const { items, address, locale } = props;
  const t = await getTranslations({ locale, namespace: "ui.gradebook.regrade" });
  if (items.length === 0) return <p className="notice">{t("noItems")}</p>;
  return (
    <>
      <h2>{t("choose")}</h2>
      <ul>
        {items.map((one) => (
          <li key={itemName(one)}>
            <a href={`${address}?${new URLSearchParams({ item: itemName(one) })}`}>
              {promptOf(one, locale)}
            </a>{" "}
            <span className="hint">{t("inAttempts", { count: one.attempts })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

async function Past(props: {
  past: readonly PastRuling[];
  items: readonly HeldItem[];
  timeZone: string;
  locale: Locale;
}) {
  const { past, items, timeZone, locale } = props;
  const t = await getTranslations({ locale, namespace: "ui.gradebook.regrade" });
  if (past.length === 0) return null;
  const told = await Promise.all(
    past.map(async ({ id, itemId, ruling, by, reason, appliedAt, changed }) => {
      const held = items.find((one) => one.itemId === itemId);
      const when = await sayWhen(appliedAt, locale, "dateTime", timeZone);
      const what = t(`past.${ruling}`, { by, count: changed });
      return { id, when, what, prompt: held ? promptOf(held, locale) : itemId, reason };
    }),
  );
  return (
    <section>
      <h2>{t("pastTitle")}</h2>
      <ol className="changes">
        {told.map(({ id, when, what, prompt, reason }) => (
          <li key={id}>
            <span className="hint">{when}</span>
            <p>{what}</p>
            <p className="hint">{prompt}</p>
            <p className="hint">{t("because", { reason })}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
