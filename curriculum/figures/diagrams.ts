/**
 * The diagrams of the lessons: which labels are boxes, and how the boxes belong together. How they are laid
 * out is not said here: a form is a meaning.
 */

/** A box and what lies inside it. */
export type Boxes = { readonly label: string; readonly inside?: readonly Boxes[] };

export type FigureDiagram =
  /** Boxes under one another, each around what is part of it. */
  | { readonly form: "boxes"; readonly boxes: readonly Boxes[] }
  /** One step after another; the first stands lowest. */
  | { readonly form: "steps"; readonly steps: readonly string[] }
  /** One in the middle, tied to each of the others. */
  | { readonly form: "hub"; readonly hub: string; readonly partners: readonly string[] }
  /** One thing with two sides, each with its examples. */
  | { readonly form: "columns"; readonly whole: string; readonly sides: readonly Boxes[] }
  /** Several things that together lead to one. */
  | { readonly form: "factors"; readonly factors: readonly string[]; readonly result: string };

export const figureDiagrams = {
  "actors-levels": {
    form: "boxes",
    boxes: [{ label: "world" }, { label: "states" }, { label: "regions" }],
  },
  "bonds-ladder": { form: "steps", steps: ["letters", "governments", "border"] },
  "three-factors": {
    form: "factors",
    factors: ["opportunity", "organisation", "discourse"],
    result: "recognition",
  },
  "levels-of-authority": {
    form: "boxes",
    boxes: [{ label: "state", inside: [{ label: "autonomy" }] }],
  },
  "partners-network": { form: "hub", hub: "alliance", partners: ["idb", "cespi"] },
  "dual-paradiplomacy": {
    form: "columns",
    whole: "alliance",
    sides: [{ label: "instrumental" }, { label: "symbolic" }],
  },
} as const satisfies Record<string, FigureDiagram>;
