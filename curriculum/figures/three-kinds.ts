/**
 * Duchacek's three kinds, drawn: from one region at the left three ways lead out, each farther than the
 * one above. Units are those of the viewBox; a phone shows about one unit a pixel.
 */
export const threeKinds = {
  width: 328,
  height: 352,
  home: { label: "home", x: 2, y: 40, width: 80, height: 300 },
  ways: [
    {
      kind: "cross-border",
      titleAt: { x: 92, y: 26 },
      arrow: { from: 82, to: 136, y: 68 },
      /** The one border that both sides share. */
      borders: [{ x: 110, from: 38, to: 98 }],
      end: { label: "neighbour", x: 138, y: 40, width: 98, height: 56 },
    },
    {
      kind: "cross-regional",
      titleAt: { x: 92, y: 130 },
      arrow: { from: 82, to: 226, y: 172 },
      /** Two borders with a land between them: the two sides do not touch. */
      borders: [
        { x: 110, from: 142, to: 202 },
        { x: 194, from: 142, to: 202 },
      ],
      end: { label: "far-region", x: 228, y: 144, width: 98, height: 56 },
    },
    {
      kind: "global",
      titleAt: { x: 92, y: 234 },
      arrow: { from: 82, to: 214, y: 292 },
      borders: [],
      end: { label: "world", x: 270, y: 292, radius: 55 },
    },
  ],
} as const;

export type Way = (typeof threeKinds)["ways"][number];
