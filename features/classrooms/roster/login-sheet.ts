import "server-only";
import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import { type Locale, localePath } from "@/i18n/routing";
import { addressOf, addressText, codePicture } from "@/ui/drawing/address-picture";
import type { Classroom } from "../class-member.store";
import type { CardHolder } from "./new-learners.store";

/** What a learner needs to sign in, in words, as it is cut out of a printed sheet. */
type LoginCard = {
  name: string;
  username: string;
  password: string;
  /** A code that opens the sign-in with the username filled in, as a `data:` address; null where it would lead nowhere. */
  code: string | null;
};

/** A sheet of such cards. It is shown in the reply to the press that made them, and kept nowhere. */
export type LoginSheet = {
  /** What was done, and that this is the only time. */
  done: string;
  advice: string;
  className: string;
  /** The sign-in's address, to be typed. */
  address: string;
  words: { username: string; password: string; address: string; code: string };
  cards: LoginCard[];
};

/** The sheet of some accounts, with `done` to say what came of the press. In the class's language: pupils read it. */
export async function makeLoginSheet(
  holders: readonly CardHolder[],
  { classroom, locale, done }: { classroom: Classroom; locale: Locale; done: string },
): Promise<LoginSheet> {
  const t = await getTranslations({ locale, namespace: "ui.roster.cards" });
  const pupils = await getTranslations({
    locale: classroom.language,
    namespace: "ui.roster.cards",
  });
  const signIn = addressOf(await headers(), localePath(classroom.language, "/sign-in"));
  return {
    done,
    advice: t("advice"),
    className: classroom.name,
    words: {
      username: pupils("username"),
      password: pupils("password"),
      address: pupils("address"),
      code: pupils("code"),
    },
    address: addressText(signIn),
    cards: holders.map(({ name, username, password }) => {
      const address = new URL(signIn);
      address.searchParams.set("username", username);
      return { name, username, password, code: dataAddress(codePicture(address)) };
    }),
  };
}

const dataAddress = (svg: string | null) => svg && `data:image/svg+xml,${encodeURIComponent(svg)}`;
