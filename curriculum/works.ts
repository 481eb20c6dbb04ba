import type { Work } from "./types";

/** The works that the lessons credit: the study itself, and those that it cites. */
export const works: readonly Work[] = [
  { id: "aranda-ovando-corder-2010", authors: ["Aranda", "Ovando", "Corder"], year: 2010 },
  { id: "aranda-reig-2008", authors: ["Aranda", "Reig"], year: 2008 },
  { id: "aranda-salinas-2017", authors: ["Aranda", "Salinas"], year: 2017 },
  { id: "carreon-2007", authors: ["Carreón"], year: 2007 },
  { id: "cornago-2010", authors: ["Cornago"], year: 2010 },
  { id: "cusipuma-2010", authors: ["Cusipuma"], year: 2010 },
  { id: "gross-1982", authors: ["Gross"], year: 1982 },
  { id: "hernandez-gonzalez-2006", authors: ["Hernández", "González"], year: 2006 },
  { id: "maiz-2004", authors: ["Máiz"], year: 2004 },
  { id: "marquez-2010", authors: ["Márquez"], year: 2010 },
  { id: "miranda-2003", authors: ["Miranda"], year: 2003 },
  { id: "miranda-2005", authors: ["Miranda"], year: 2005 },
  { id: "ortega-2011", authors: ["Ortega"], year: 2011 },
  { id: "ovando-2013a", authors: ["Ovando"], year: 2013 },
  { id: "rovira-2007", authors: ["Rovira"], year: 2007 },
  { id: "stavenhagen-1992", authors: ["Stavenhagen"], year: 1992 },
  { id: "stavenhagen-1997", authors: ["Stavenhagen"], year: 1997 },
  { id: "taupier-2010", authors: ["Taupier"], year: 2010 },
  { id: "torrijos-2000", authors: ["Torrijos"], year: 2000 },
];
