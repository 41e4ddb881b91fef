/** Command. Say: where commands write for people. */

/** Takes one line, or several. */
export type Say = (text: string) => void
