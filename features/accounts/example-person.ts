import type { Person } from "./actor";

/** An account as tests need one; whatever matters to a test is given. */
export const examplePerson = (given: Partial<Person> = {}): Person => ({
  id: "a",
  name: "Ñusta",
  username: "nusta",
  isGuest: false,
  isAdministrator: false,
  mayOpenClasses: false,
  language: null,
  secondLanguage: null,
  theme: null,
  ...given,
});
