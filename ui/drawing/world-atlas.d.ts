/** Read as data of this shape: inferring a type from 700 KB of coordinates would slow every type check down. */
declare module "world-atlas/countries-50m.json" {
  const topology: import("topojson-specification").Topology<{
    countries: import("topojson-specification").GeometryCollection<{ name: string }>;
  }>;
  export default topology;
}
