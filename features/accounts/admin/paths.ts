/** Addresses of the administration, without the language in front. */

export const ADMIN = "/admin";
export const PEOPLE = `${ADMIN}/people`;
export const personPath = (id: string): string => `${PEOPLE}/${id}`;
