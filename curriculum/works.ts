import type { Work } from "./types";

/** The works that the lessons credit: the study itself, and those that it cites. */
export const works: readonly Work[] = [
  { id: "aranda-salinas-2017", authors: ["Aranda", "Salinas"], year: 2017 },
  { id: "aranda-ovando-corder-2010", authors: ["Aranda", "Ovando", "Corder"], year: 2010 },
  { id: "bello-2012", authors: ["Bello"], year: 2012 },
  { id: "carreon-2007", authors: ["Carreón"], year: 2007 },
  { id: "cornago-2010", authors: ["Cornago"], year: 2010 },
  { id: "gonzalez-ovando-2014", authors: ["González", "Ovando"], year: 2014 },
  { id: "miranda-2003", authors: ["Miranda"], year: 2003 },
  { id: "miranda-2005", authors: ["Miranda"], year: 2005 },
  { id: "rouviere-2009", authors: ["Rouvière"], year: 2009 },
  { id: "vera-2011", authors: ["Vera"], year: 2011 },
];
