/**
 * The diagrams of the lessons: which labels are boxes, and how the boxes belong together. How they are laid
 * out is not said here: a form is a meaning.
 */

/** A box and what lies inside it. */
export type Boxes = {
  readonly label: string;
  readonly inside?: readonly Boxes[];
  /** What an arrow from this box to the one below it says. */
  readonly leads?: string;
  /** Not of the same whole as the others: drawn with dots. */
  readonly apart?: true;
};

/** One of two or more sides: its name, what it is for, its examples. */
export type Side = {
  readonly label: string;
  readonly purpose: string;
  readonly examples: readonly string[];
};

/** Partners of one kind; `loose` ones are tied with dots. */
export type Partners = {
  readonly label: string;
  readonly members: readonly string[];
  readonly loose?: true;
};

/** Steps that stand in one order, the lowest first, and what that order is. */
export type Flight = { readonly label: string; readonly steps: readonly string[] };

/** A thing and a word that says more of it: a factor and a case of it. */
export type WithMore = { readonly label: string; readonly more: string };

/** A level, the highest first, with the one who acts at it. */
export type Level = { readonly label: string; readonly actor: string };

export type FigureDiagram =
  /** Boxes under one another, each around what is part of it. */
  | { readonly form: "boxes"; readonly boxes: readonly Boxes[] }
  /** One step after another; the first flight stands lowest. */
  | { readonly form: "steps"; readonly flights: readonly Flight[] }
  /** One above, with a word on what it is, tied to each of its partners, which stand in two columns. */
  | {
      readonly form: "hub";
      readonly hub: WithMore;
      readonly partners: readonly [left: Partners, right: Partners];
    }
  /** The sides of one thing beside one another, and what joins them. */
  | { readonly form: "sides"; readonly sides: readonly Side[]; readonly joint: string }
  /** Several things that together lead to one. */
  | { readonly form: "factors"; readonly factors: readonly WithMore[]; readonly result: string }
  /** Levels with their actors, a way past the levels between, and actors who belong to no level. */
  | {
      readonly form: "levels";
      readonly levels: readonly Level[];
      /** From the actors of the two lowest levels to that of the highest. */
      readonly past: string;
      readonly across: readonly string[];
    };

export const figureDiagrams = {
  "actors-levels": {
    form: "levels",
    levels: [
      { label: "world", actor: "regimes" },
      { label: "national", actor: "central-government" },
      { label: "regional", actor: "regional-government" },
      { label: "local", actor: "municipality" },
    ],
    past: "around",
    across: ["multinationals", "workers", "religious", "ngos", "industries", "media"],
  },
  "bonds-ladder": {
    form: "steps",
    flights: [
      { label: "study-order", steps: ["letters", "governments", "neighbours"] },
      {
        label: "our-order",
        steps: ["twin-cities", "agreements", "programmes", "networks", "associations"],
      },
    ],
  },
  "three-factors": {
    form: "factors",
    factors: [
      { label: "opportunity", more: "opportunity-case" },
      { label: "organisation", more: "organisation-case" },
      { label: "discourse", more: "discourse-case" },
    ],
    result: "cause",
  },
  "levels-of-authority": {
    form: "boxes",
    boxes: [
      {
        label: "state",
        inside: [
          { label: "central", leads: "law" },
          {
            label: "community",
            inside: [
              { label: "authorities" },
              { label: "competences" },
              { label: "rules" },
              { label: "affairs" },
            ],
          },
        ],
      },
      { label: "outside", apart: true },
    ],
  },
  "partners-network": {
    form: "hub",
    hub: { label: "alliance", more: "municipalities" },
    partners: [
      { label: "interested", members: ["idb", "cespi", "others"], loose: true },
      {
        label: "joined",
        members: ["chile-government", "tarapaca-government", "tacna-government", "inti"],
      },
    ],
  },
  "dual-paradiplomacy": {
    form: "sides",
    sides: [
      {
        label: "instrumental",
        purpose: "economy",
        examples: ["markets", "tourism", "sustainable"],
      },
      { label: "symbolic", purpose: "identity", examples: ["reaffirm", "culture", "space"] },
    ],
    joint: "both",
  },
} as const satisfies Record<string, FigureDiagram>;
