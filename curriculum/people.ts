/**
 * Who is cited or named in the study, without the sentence that says who they are (messages, people.json).
 * Which lessons name them is read off the lessons' credits and Spanish words (features/lessons/reference).
 */
export type Named = {
  readonly id: string;
  /** Paragraphs of the study that cite or name them. */
  readonly paragraphs: readonly number[];
  /** Their works, as ids of works.ts. */
  readonly works?: readonly string[];
  /** How Spanish words of a lesson name them; a person is also known by the family name, unless this is given. */
  readonly names?: readonly string[];
};

/** A person's name is the same in every language; a first name is absent where the study gives none. */
export type Person = Named & { readonly given?: string; readonly family: string };

/** Persons, by family name. */
export const people: readonly Person[] = [
  {
    id: "aranda",
    given: "Gilberto",
    family: "Aranda Bustamante",
    paragraphs: [24, 25, 30, 98],
    works: [
      "aranda-salinas-2017",
      "aranda-ovando-corder-2010",
      "aranda-reig-2008",
      "aranda-ovando-2012",
    ],
  },
  { id: "assadourian", given: "Carlos Sempat", family: "Assadourian", paragraphs: [64] },
  {
    id: "bello",
    given: "Daniel",
    family: "Bello",
    paragraphs: [80, 81, 84, 85, 86],
    works: ["bello-2012"],
  },
  {
    id: "burguete",
    given: "Araceli",
    family: "Burguete",
    paragraphs: [50],
    works: ["burguete-2010"],
  },
  { id: "bustillos", family: "Bustillos", paragraphs: [102, 103, 105], works: ["bustillos-2016"] },
  { id: "carreon", family: "Carreón", paragraphs: [26, 77], works: ["carreon-2007"] },
  {
    id: "choque",
    given: "Alejandro",
    family: "Choque Castro",
    paragraphs: [102, 103, 105],
    names: ["Choque"],
  },
  { id: "corder", family: "Corder", paragraphs: [24, 25], works: ["aranda-ovando-corder-2010"] },
  {
    id: "cornago",
    given: "Noé",
    family: "Cornago",
    paragraphs: [28, 96],
    works: ["cornago-2010"],
  },
  { id: "cusipuma", family: "Cusipuma", paragraphs: [21, 23], works: ["cusipuma-2010"] },
  {
    id: "diaz-polanco",
    given: "Héctor",
    family: "Díaz-Polanco",
    paragraphs: [48, 49, 51, 52],
    works: ["diaz-polanco-1991", "diaz-polanco-1998"],
  },
  { id: "duchacek", family: "Duchacek", paragraphs: [26] },
  { id: "filibi", family: "Filibi", paragraphs: [96], works: ["filibi-2010"] },
  { id: "garcia", given: "Sixto", family: "García", paragraphs: [102] },
  /** Signs works with others, or alone, without a first name. */
  {
    id: "gonzalez",
    family: "González",
    paragraphs: [9, 88, 89, 101],
    works: ["hernandez-gonzalez-2006", "gonzalez-ovando-rouviere-2008", "gonzalez-2012"],
  },
  {
    id: "sergio-gonzalez",
    given: "Sergio",
    family: "González",
    paragraphs: [62, 63, 64],
    works: ["gonzalez-ovando-2014"],
  },
  { id: "gross", family: "Gross", paragraphs: [39], works: ["gross-1982"] },
  {
    id: "hernandez",
    family: "Hernández",
    paragraphs: [9],
    works: ["hernandez-gonzalez-2006"],
  },
  {
    id: "humire",
    given: "Francisco",
    family: "Humire Alejandro",
    paragraphs: [87, 89],
    names: ["Humire"],
  },
  {
    id: "lopez-y-rivas",
    given: "Gilberto",
    family: "López y Rivas",
    paragraphs: [55, 56],
    works: ["lopez-y-rivas-2006"],
  },
  { id: "maiz", family: "Máiz", paragraphs: [58], works: ["maiz-2004"] },
  { id: "marquez", family: "Márquez", paragraphs: [12], works: ["marquez-2010"] },
  { id: "marteles", family: "Marteles", paragraphs: [100], works: ["marteles-2009"] },
  {
    id: "miranda",
    given: "Roberto",
    family: "Miranda",
    paragraphs: [27, 29],
    works: ["miranda-2003", "miranda-2005"],
  },
  { id: "nunez", given: "Miguel Ángel", family: "Núñez", paragraphs: [102] },
  {
    id: "ortega",
    given: "Viviana",
    family: "Ortega",
    paragraphs: [40, 41, 44, 45],
    works: ["ortega-2011"],
  },
  {
    id: "ovando",
    given: "Cristian",
    family: "Ovando",
    paragraphs: [24, 25, 32, 33, 62, 63, 64, 76, 79, 88, 89, 90, 91, 92, 98, 99],
    works: [
      "ovando-2013a",
      "ovando-2013b",
      "aranda-ovando-2012",
      "aranda-ovando-corder-2010",
      "gonzalez-ovando-2014",
      "gonzalez-ovando-rouviere-2008",
    ],
  },
  { id: "reig", family: "Reig", paragraphs: [30], works: ["aranda-reig-2008"] },
  {
    id: "rouviere",
    given: "Laetitia",
    family: "Rouvière",
    paragraphs: [15, 16, 18, 19, 20, 83, 88, 89, 93, 94, 95, 103],
    works: ["rouviere-2009", "rouviere-2014", "gonzalez-ovando-rouviere-2008"],
  },
  {
    id: "rovira",
    given: "Guiomar",
    family: "Rovira Sancho",
    paragraphs: [59],
    works: ["rovira-2007"],
    names: ["Rovira"],
  },
  {
    id: "salinas",
    given: "Sergio",
    family: "Salinas Cañas",
    paragraphs: [],
    works: ["aranda-salinas-2017"],
  },
  { id: "silva", given: "Carlos", family: "Silva", paragraphs: [102] },
  {
    id: "stavenhagen",
    given: "Rodolfo",
    family: "Stavenhagen",
    paragraphs: [47, 54],
    works: ["stavenhagen-1992", "stavenhagen-1997"],
  },
  { id: "taupier", family: "Taupier", paragraphs: [31], works: ["taupier-2010"] },
  {
    id: "torrijos",
    given: "Vicente",
    family: "Torrijos",
    paragraphs: [34, 35],
    works: ["torrijos-2000"],
  },
  { id: "vasquez", family: "Vásquez", paragraphs: [101], works: ["vasquez-2012"] },
  {
    id: "vera",
    given: "Paula",
    family: "Vera",
    paragraphs: [66, 67, 68, 69, 71, 72, 73, 74, 78],
    works: ["vera-2011"],
  },
];
