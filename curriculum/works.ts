import type { Work } from "./types";

/** The works that the lessons credit: the study itself, and those that it cites. */
export const works: readonly Work[] = [
  { id: "aranda-salinas-2017", authors: ["Aranda", "Salinas"], year: 2017 },
  { id: "aranda-ovando-corder-2010", authors: ["Aranda", "Ovando", "Corder"], year: 2010 },
  { id: "burguete-2010", authors: ["Burguete"], year: 2010 },
  { id: "bustillos-2016", authors: ["Bustillos"], year: 2016 },
  { id: "carreon-2007", authors: ["Carreón"], year: 2007 },
  { id: "cornago-2010", authors: ["Cornago"], year: 2010 },
  { id: "diaz-polanco-1991", authors: ["Díaz-Polanco"], year: 1991 },
  { id: "diaz-polanco-1998", authors: ["Díaz-Polanco"], year: 1998 },
  {
    id: "gonzalez-ovando-rouviere-2008",
    authors: ["González", "Ovando", "Rouvière"],
    year: 2008,
  },
  { id: "lopez-y-rivas-2006", authors: ["López y Rivas"], year: 2006 },
  { id: "miranda-2003", authors: ["Miranda"], year: 2003 },
  { id: "miranda-2005", authors: ["Miranda"], year: 2005 },
  { id: "ovando-2013b", authors: ["Ovando"], year: 2013 },
  { id: "rouviere-2014", authors: ["Rouvière"], year: 2014 },
  { id: "vera-2011", authors: ["Vera"], year: 2011 },
];
