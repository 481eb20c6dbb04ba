import type { Named } from "./people";

/** Organisations named in the study; their names differ by language and are messages (people.json). */
export type Organisation = Named & { readonly names: readonly string[] };

/** In no particular order; where the glossary explains one too, it has the same id there. */
export const organisations: readonly Organisation[] = [
  {
    id: "alliance-aymaras-without-borders",
    paragraphs: [66, 75, 78, 87, 89, 90, 92, 96, 98, 99, 100, 101, 102, 103, 107, 108],
    names: ["Alianza", "Aymaras sin Fronteras", "Aymaras Sin Fronteras"],
  },
  { id: "feran", paragraphs: [78], names: ["FERAN", "Feria Regional Andina"] },
  {
    id: "ilo",
    paragraphs: [42, 90, 96],
    names: ["OIT", "Organización Internacional del Trabajo"],
  },
  {
    id: "world-council-of-indigenous-peoples",
    paragraphs: [43, 44],
    names: ["Consejo Mundial"],
  },
  { id: "sandinista-government", paragraphs: [44], names: ["sandinista"] },
  { id: "shuar-federation", paragraphs: [46], names: ["Shuar"] },
  { id: "cric", paragraphs: [46], names: ["Consejo Regional Indígena del Cauca", "CRIC"] },
  {
    id: "katarista",
    paragraphs: [46],
    names: ["katarista", "kataristas", "Katarista", "Kataristas"],
  },
  {
    id: "five-hundred-years-campaign",
    paragraphs: [47],
    names: ["Campaña 500 Años", "Campaña de los 500 Años", "500 Años", "500 años"],
  },
  {
    id: "idb",
    paragraphs: [88, 92, 93, 94],
    names: ["BID", "Banco Interamericano de Desarrollo"],
  },
  { id: "world-bank", paragraphs: [92], names: ["Banco Mundial"] },
  { id: "cespi", paragraphs: [88], names: ["CeSPI"] },
  { id: "inti", paragraphs: [88], names: ["INTI"] },
  {
    id: "cepad",
    paragraphs: [83],
    names: ["CEPAD", "Corporación Internacional de Desarrollo Transfronterizo"],
  },
  {
    id: "chilean-government",
    paragraphs: [88, 92],
    names: ["gobierno de Chile", "gobierno chileno", "Gobierno de Chile"],
  },
  {
    id: "regional-governments",
    paragraphs: [88],
    names: ["gobiernos regionales", "gobierno regional"],
  },
  {
    id: "chilean-foreign-ministry",
    paragraphs: [92],
    names: ["Cancillería", "cancillería", "Ministerio de Relaciones Exteriores"],
  },
  { id: "interior-ministry", paragraphs: [92], names: ["Ministerio del Interior"] },
  { id: "subdere", paragraphs: [92], names: ["SUBDERE", "Subdere"] },
  {
    id: "border-committees",
    paragraphs: [96],
    names: ["Comités de Frontera", "comités de frontera"],
  },
  {
    id: "rural-municipalities",
    paragraphs: [102],
    names: ["Asociación de Municipios Rurales", "Asociación de Municipalidades Rurales"],
  },
  { id: "partido-radical", paragraphs: [102], names: ["Partido Radical"] },
  {
    id: "international-court-of-justice",
    paragraphs: [103, 106, 108],
    names: ["Corte Internacional de Justicia", "La Haya"],
  },
  { id: "inei", paragraphs: [81], works: ["inei-1993"], names: ["INEI"] },
  { id: "ine-bolivia", paragraphs: [81], works: ["ine-bolivia-1992"], names: ["INE"] },
];
