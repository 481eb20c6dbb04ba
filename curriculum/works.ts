import type { Work } from "./work";

/** The study itself. */
export const STUDY = "aranda-salinas-2017";

/**
 * The works that the lessons credit: the study itself, and those that it cites, as it cites them. It prints no list of
 * references: authors, year and page are all that it gives.
 */
export const works: readonly Work[] = [
  { id: STUDY, authors: ["Aranda", "Salinas"], year: 2017, cited: {} },
  { id: "aranda-ovando-2012", authors: ["Aranda", "Ovando"], year: 2012, cited: { 98: "4" } },
  {
    id: "aranda-ovando-corder-2010",
    authors: ["Aranda", "Ovando", "Corder"],
    year: 2010,
    cited: { 24: null, 25: "35" },
  },
  { id: "aranda-reig-2008", authors: ["Aranda", "Reig"], year: 2008, cited: { 30: "435" } },
  {
    id: "bello-2012",
    authors: ["Bello"],
    year: 2012,
    cited: { 80: null, 81: "153", 84: null, 85: "155", 86: "154-155" },
  },
  { id: "burguete-2010", authors: ["Burguete"], year: 2010, cited: { 50: "63" } },
  {
    id: "bustillos-2016",
    authors: ["Bustillos"],
    year: 2016,
    hasNoPages: true,
    cited: { 102: "4", 103: "7", 105: "6" },
  },
  {
    id: "carreon-2007",
    authors: ["Carreón"],
    year: 2007,
    hasNoPages: true,
    cited: { 26: "2", 77: null },
  },
  { id: "cornago-2010", authors: ["Cornago"], year: 2010, cited: { 28: "56", 96: "123" } },
  { id: "cusipuma-2010", authors: ["Cusipuma"], year: 2010, cited: { 21: "1", 23: "7" } },
  { id: "diaz-polanco-1991", authors: ["Díaz-Polanco"], year: 1991, cited: { 49: "151" } },
  { id: "diaz-polanco-1998", authors: ["Díaz-Polanco"], year: 1998, cited: { 52: "8" } },
  { id: "filibi-2010", authors: ["Filibi"], year: 2010, cited: { 96: "26" } },
  { id: "gonzalez-2012", authors: ["González"], year: 2012, cited: { 101: "298" } },
  {
    id: "gonzalez-ovando-2014",
    authors: ["González", "Ovando"],
    year: 2014,
    cited: { 62: "45", 64: "45" },
  },
  {
    id: "gonzalez-ovando-rouviere-2008",
    authors: ["González", "Ovando", "Rouvière"],
    year: 2008,
    cited: { 88: "37", 89: "38" },
  },
  { id: "gross-1982", authors: ["Gross"], year: 1982, cited: { 39: "2" } },
  {
    id: "hernandez-gonzalez-2006",
    authors: ["Hernández", "González"],
    year: 2006,
    cited: { 9: "3" },
  },
  { id: "ine-bolivia-1992", authors: ["INE-Bolivia"], year: 1992, cited: { 81: null } },
  { id: "inei-1993", authors: ["INEI"], year: 1993, cited: { 81: null } },
  { id: "lopez-y-rivas-2006", authors: ["López y Rivas"], year: 2006, cited: { 56: "12" } },
  { id: "maiz-2004", authors: ["Máiz"], year: 2004, cited: { 58: "141" } },
  { id: "marquez-2010", authors: ["Márquez"], year: 2010, cited: { 12: "436" } },
  { id: "marteles-2009", authors: ["Marteles"], year: 2009, cited: { 100: "195" } },
  { id: "miranda-2003", authors: ["Miranda"], year: 2003, cited: { 29: "9" } },
  {
    id: "miranda-2005",
    authors: ["Miranda"],
    year: 2005,
    hasNoPages: true,
    cited: { 27: "9" },
  },
  { id: "ortega-2011", authors: ["Ortega"], year: 2011, cited: { 41: "6", 44: "10", 45: "11" } },
  { id: "ovando-2013a", authors: ["Ovando"], year: 2013, letter: "a", cited: { 33: "8" } },
  {
    id: "ovando-2013b",
    authors: ["Ovando"],
    year: 2013,
    letter: "b",
    cited: { 76: "119", 79: "117", 89: "121", 90: "121", 92: "121", 99: "121-122" },
  },
  {
    id: "rouviere-2009",
    authors: ["Rouvière"],
    year: 2009,
    cited: { 16: "14", 18: "14", 19: null, 20: "22" },
  },
  {
    id: "rouviere-2014",
    authors: ["Rouvière"],
    year: 2014,
    cited: { 83: "45", 94: "40-41", 95: "40-41", 103: "41" },
  },
  { id: "rovira-2007", authors: ["Rovira"], year: 2007, cited: { 59: "133" } },
  { id: "stavenhagen-1992", authors: ["Stavenhagen"], year: 1992, cited: { 54: "437" } },
  { id: "stavenhagen-1997", authors: ["Stavenhagen"], year: 1997, cited: { 47: "69", 54: "68" } },
  { id: "taupier-2010", authors: ["Taupier"], year: 2010, cited: { 31: "4" } },
  { id: "torrijos-2000", authors: ["Torrijos"], year: 2000, cited: { 35: "25" } },
  { id: "vasquez-2012", authors: ["Vásquez"], year: 2012, cited: { 101: "6" } },
  {
    id: "vera-2011",
    authors: ["Vera"],
    year: 2011,
    cited: {
      66: "38-39",
      67: "39",
      68: null,
      69: "39-40",
      71: "40",
      72: null,
      73: "40",
      74: "40",
      78: "59",
    },
  },
];
