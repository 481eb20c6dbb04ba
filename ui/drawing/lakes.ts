/**
 * Lake Titicaca, which world-atlas lacks: Natural Earth's outline at 1:110 million (public domain), rounded
 * to hundredths of a degree. East and north are positive; a ring runs clockwise, as d3-geo wants it.
 */
const titicaca: [longitude: number, latitude: number][] = [
  [-69.41, -16.13],
  [-69.73, -15.93],
  [-69.98, -15.74],
  [-69.88, -15.67],
  [-69.87, -15.55],
  [-69.89, -15.35],
  [-69.6, -15.41],
  [-68.99, -15.89],
  [-68.96, -15.91],
  [-68.75, -16.36],
  [-68.91, -16.51],
  [-69.0, -16.54],
  [-69.09, -16.46],
  [-69.18, -16.4],
  [-69.25, -16.23],
  [-69.41, -16.13],
];

/** The lakes that maps of the highlands show, as a shape for d3-geo. */
export const lakes = { type: "MultiPolygon" as const, coordinates: [[titicaca]] };
