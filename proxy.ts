import createMiddleware from "next-intl/middleware";
import { routing } from "./i18n/routing";

/**
 * Tells next-intl the language of server actions. Localised GETs skip it: it costs more than the page
 * (shared figures in docs/decisions/0004), and what it would do for them the door does (server/).
 */
export default createMiddleware(routing);

export const config = {
  matcher: [
    "/((?!es(?:/|$)|en(?:/|$)|ay(?:/|$)|api|_next|.*\\..*).*)",
    { source: "/(es|en|ay)/:path*", has: [{ type: "header", key: "content-type", value: ".+" }] },
  ],
};
