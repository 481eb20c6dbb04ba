import "server-only";
import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import { type Locale, localePath } from "@/i18n/routing";
import { addressOf, addressPicture } from "@/ui/drawing/address-picture";
import type { Classroom } from "../class-member.store";
import type { CardHolder } from "./new-learners.store";

/** What a learner needs to sign in, in words, as it is cut out of a printed sheet. */
export type LoginCard = {
  name: string;
  username: string;
  password: string;
  /** The sign-in's address as a picture, with a code that fills in the username: a `data:` address. */
  picture: string;
};

/** A sheet of such cards. It is shown in the reply to the press that made them, and kept nowhere. */
export type LoginSheet = {
  /** What was done, and that this is the only time. */
  done: string;
  advice: string;
  className: string;
  words: { username: string; password: string; address: string };
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
  const asked = await headers();
  return {
    done,
    advice: t("advice"),
    className: classroom.name,
    words: {
      username: pupils("username"),
      password: pupils("password"),
      address: pupils("address"),
    },
    cards: holders.map(({ name, username, password }) => {
      const address = addressOf(asked, localePath(classroom.language, "/sign-in"));
      address.searchParams.set("username", username);
      return { name, username, password, picture: dataAddress(addressPicture(address)) };
    }),
  };
}

const dataAddress = (svg: string) => `data:image/svg+xml,${encodeURIComponent(svg)}`;
