import type { Language } from "../messages/tree";
import { type Bank, type Finding, finding, languagesOf, textOf } from "./bank";
import { pickLists } from "./item-words";

/**
 * Choices that speak of the other choices instead of the subject. In Aymara, where no phrase for it is attested, a choice
 * that says nothing but all, both or none.
 */
const patterns: Record<Language, RegExp[]> = {
  es: [
    /\b(todas|todos|ninguna|ninguno|ambas|ambos)( de)? (las|los) (anteriores|demas|otras|otros|opciones|respuestas|alternativas)\b/,
    /\btodas? (son|es) (correctas?|ciertas?|verdaderas?|falsas?|incorrectas?)\b/,
    /\b(ninguna|ninguno) es (correcta|correcto|cierta|cierto|verdadera|verdadero)\b/,
    /^(todas|todos|ninguna|ninguno|ambas|ambos|ni una ni otra)( cosas?)?$/,
    /^(la )?([abcd])( y | o |, )(la )?([abcd])( son correctas)?$/,
  ],
  en: [
    /\b(all|none|both|neither|any|either) of (the|these|those|them)( (above|other|others|choices|options|answers))?$/,
    /\b(all|none|both|neither)( of)? the (above|other|others|choices|options|answers)\b/,
    /\b(all|both|none) (are|is) (correct|right|true|false|wrong)\b/,
    /^(all|both|none|neither|everything|nothing)$/,
    /^([abcd])( and | or |, )([abcd])( are correct)?$/,
  ],
  ay: [
    /\b(taqi|taqpacha|paypacha|jani kawkirisa|janiwa kawkirisa)\w* (nayrir|nayra|jaysaw|ajllin)/,
    /\b(taqi|taqpacha|taqini|paypacha)\w* chiqapa(wa)?$/,
    /^(taqi|taqini|taqinipacha|taqpacha|paypacha|kawkirisa|jani kawkirisa|janiwa kawkirisa)(ni|naka|xa|wa|kiti)*$/,
  ],
};

/** Lower case, no diacritics, no mark at the end: a choice is looked at as it sounds. */
const fold = (text: string) =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[.!…»”]+$/u, "")
    .trim();

/** Whether a choice says “all of the above”, “none of the above”, or that two of the others are right. */
export function isAllOrNone(text: string, language: Language): boolean {
  return patterns[language].some((pattern) => pattern.test(fold(text)));
}

/** Choices of that kind, in each language. */
export function allOrNoneFindings(bank: Bank): Finding[] {
  return languagesOf(bank).flatMap((language) =>
    bank.lesson.items.flatMap((item) =>
      pickLists(item)
        .flatMap(({ choices }) => choices)
        .map(({ words }) => textOf(bank, language, `${item.id}.${words}`))
        .filter((text) => isAllOrNone(text, language))
        .map((text) => finding(bank, item, "all-or-none", `${language}: “${text}”`)),
    ),
  );
}
