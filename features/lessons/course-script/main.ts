import { carryPlaceAlong, rememberLanguage } from "./language";
import { showMarks } from "./marks";
import { markAsReadAtTheEnd } from "./reading";
import { openTermsWithoutPopover } from "./terms";
import { offerThemes } from "./theme";

/**
 * /course.js: what is personal or lasting on pages that are the same for everyone. Every page reads and
 * works without it. It holds no words: those stand in the page, hidden until they are true.
 */
offerThemes();
rememberLanguage();
carryPlaceAlong();
openTermsWithoutPopover();
void markAsReadAtTheEnd(showMarks());
