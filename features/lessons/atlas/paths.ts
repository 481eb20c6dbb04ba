/** Paths of the map and of the timeline without their language; with an id, the stable address of one entry. */

const page = (name: string) => (id?: string) => (id ? `/${name}#${id}` : `/${name}`);

export const mapPath = page("map");
export const timelinePath = page("timeline");
