import type { Work } from "./types";

/** The works that the lessons credit: the study itself, and those that it cites. */
export const works: readonly Work[] = [
  { id: "aranda-salinas-2017", authors: ["Aranda", "Salinas"], year: 2017 },
  { id: "aranda-ovando-corder-2010", authors: ["Aranda", "Ovando", "Corder"], year: 2010 },
  { id: "carreon-2007", authors: ["Carreón"], year: 2007 },
  { id: "cornago-2010", authors: ["Cornago"], year: 2010 },
  { id: "miranda-2003", authors: ["Miranda"], year: 2003 },
  { id: "miranda-2005", authors: ["Miranda"], year: 2005 },
  { id: "bello-2012", authors: ["Bello"], year: 2012 },
  { id: "filibi-2010", authors: ["Filibi"], year: 2010 },
  { id: "gonzalez-2012", authors: ["González"], year: 2012 },
  {
    id: "gonzalez-ovando-rouviere-2008",
    authors: ["González", "Ovando", "Rouvière"],
    year: 2008,
  },
  { id: "marteles-2009", authors: ["Marteles"], year: 2009 },
  { id: "ovando-2013b", authors: ["Ovando"], year: 2013 },
  { id: "rouviere-2014", authors: ["Rouvière"], year: 2014 },
  { id: "vasquez-2012", authors: ["Vásquez"], year: 2012 },
  { id: "aranda-ovando-2012", authors: ["Aranda", "Ovando"], year: 2012 },
  { id: "bustillos-2016", authors: ["Bustillos"], year: 2016 },
  { id: "vera-2011", authors: ["Vera"], year: 2011 },
  { id: "rouviere-2009", authors: ["Rouvière"], year: 2009 },
];
