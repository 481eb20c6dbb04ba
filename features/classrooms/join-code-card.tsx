import { getTranslations } from "next-intl/server";
import { groupSymbols } from "@/features/accounts/readable-code";
import { type Locale, localePath } from "@/i18n/routing";
import { sayWhen } from "@/i18n/when";
import type { Classroom } from "./class-member.store";
import { findJoinState, type JoinState } from "./join-code.store";
import { classSettingsPath, joinPath } from "./paths";

type Props = { classroom: Classroom; locale: Locale; mayManage: boolean };

/** A class's join code, big enough to be read off a wall, as letters and as a picture. */
export async function JoinCodeCard({ classroom, locale, mayManage }: Props) {
  const t = await getTranslations({ locale, namespace: "ui.classrooms.code" });
  const state = await findJoinState(classroom.id);
  return (
    <section className="card join-code" aria-labelledby="join-code">
      <h2 id="join-code">{t("title")}</h2>
      {state.joinCode ? (
        <Code {...{ state, classroom, locale }} code={state.joinCode} />
      ) : (
        <p>{t("none")}</p>
      )}
      {mayManage && (
        <p className="actions">
          <a
            className="quiet-button"
            href={`${localePath(locale, classSettingsPath(classroom.id))}#join-code`}
          >
            {t("toChange")}
          </a>
        </p>
      )}
    </section>
  );
}

type CodeProps = Omit<Props, "mayManage"> & { state: JoinState; code: string };

async function Code({ state, code, classroom, locale }: CodeProps) {
  const t = await getTranslations({ locale, namespace: "ui.classrooms.code" });
  return (
    <>
      <output className="code">{groupSymbols(code)}</output>
      <p>{t("how")}</p>
      {/* Drawn at the request: only then is the address known (docs/decisions/0021). */}
      {/* biome-ignore lint/performance/noImgElement: a drawing of some kilobytes, of one request. */}
      <img
        src={`${localePath(locale, joinPath(code))}/code.svg`}
        alt={t("picture")}
        width={200}
        height={200}
      />
      <p>
        {await sayTerm(state, classroom.timeZone, locale)} {t(state.joinAsks ? "asks" : "direct")}
      </p>
    </>
  );
}

/** Until when a code works, in words. */
export async function sayTerm(
  { joinExpiresAt }: JoinState,
  timeZone: string,
  locale: Locale,
): Promise<string> {
  const t = await getTranslations({ locale, namespace: "ui.classrooms.code" });
  if (!joinExpiresAt) return t("forever");
  const when = await sayWhen(joinExpiresAt, locale, "dateTime", timeZone);
  return t(joinExpiresAt < new Date() ? "ended" : "until", { when });
}
