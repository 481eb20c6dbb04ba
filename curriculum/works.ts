import type { Work } from "./types";

/** The works that the lessons credit: the study itself, and those that it cites. */
export const works: readonly Work[] = [
  { id: "aranda-salinas-2017", authors: ["Aranda", "Salinas"], year: 2017 },
  { id: "aranda-ovando-corder-2010", authors: ["Aranda", "Ovando", "Corder"], year: 2010 },
  { id: "burguete-2010", authors: ["Burguete"], year: 2010 },
  { id: "carreon-2007", authors: ["Carreón"], year: 2007 },
  { id: "cornago-2010", authors: ["Cornago"], year: 2010 },
  { id: "diaz-polanco-1991", authors: ["Díaz-Polanco"], year: 1991 },
  { id: "diaz-polanco-1998", authors: ["Díaz-Polanco"], year: 1998 },
  { id: "lopez-y-rivas-2006", authors: ["López y Rivas"], year: 2006 },
  { id: "miranda-2003", authors: ["Miranda"], year: 2003 },
  { id: "miranda-2005", authors: ["Miranda"], year: 2005 },
];
