/** A person whom the server knows: a guest has work to keep but no name or password. */
export type Person = {
  id: string;
  /** The name shown on screen; "" for a guest. */
  name: string;
  username: string | null;
  isGuest: boolean;
  /** May administer this place. */
  isAdministrator: boolean;
  /** Was chosen to open classes, which matters where not everybody may. */
  mayOpenClasses: boolean;
};

/** Who asks: somebody known, or nobody. */
export type Actor = Person | null;
