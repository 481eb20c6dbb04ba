/** Paths of the pages that list entries, without their language; with an id, the stable address of one entry. */

const page = (name: string) => (id?: string) => (id ? `/${name}#${id}` : `/${name}`);

export const glossaryPath = page("glossary");
export const peoplePath = page("people");
export const sourcesPath = page("sources");
export const mapPath = page("map");
export const timelinePath = page("timeline");
