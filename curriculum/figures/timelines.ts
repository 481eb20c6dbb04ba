/** The timeline of a lesson. */
export type FigureTimeline = {
  /** Its events in their order: each by the id of the label that tells it. */
  readonly events: Readonly<Record<string, string>>;
  /** The labels of the two marks: told by the study, and from another source. */
  readonly marks?: { readonly study: string; readonly outside: string };
};

export const figureTimelines = {
  "border-timeline": {
    events: {
      "border-exchange": "border-exchange",
      "war-of-the-pacific": "war-of-the-pacific",
      "treaty-of-ancon": "treaty-of-ancon",
      "truce-pact": "truce-pact",
      "distant-towns": "distant-towns",
    },
  },
  "world-timeline": {
    events: {
      shuar: "shuar-federation",
      movement: "new-ideology",
      cric: "cauca-council",
      ilo: "ilo-revision",
      council: "world-council",
      convention: "convention-169",
      bolivia: "convention-169-bolivia",
      campaign: "five-hundred-years",
      peru: "convention-169-peru",
      declaration: "un-declaration",
      chile: "convention-169-chile",
    },
    marks: { study: "study", outside: "context" },
  },
  "tensions-timeline": {
    events: {
      born: "feran",
      name: "name-objection",
      freeze: "first-freeze",
      cases: "hague-cases",
      huara: "huara-outside",
      "sea-ruling": "judgment-peru",
      members: "chilean-members",
      halt: "tie-suspended",
      "access-ruling": "judgment-ocean",
      "silala-ruling": "judgment-silala",
    },
    marks: { study: "study", outside: "context" },
  },
} as const satisfies Record<string, FigureTimeline>;
