/** The command line's exit codes; published, so that a script can act on them. */
export const exitCodes = {
  done: 0,
  /** A wrong option, a missing file, an existing packet in the way. */
  usage: 2,
  recordInvalid: 3,
  /** Not yet, not by this petition, or a lawyer first. */
  nothingToFile: 4,
  factsMissing: 5,
  /** A batch is done, and some of its records gave no papers. */
  someFailed: 6,
  ourFault: 70,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
