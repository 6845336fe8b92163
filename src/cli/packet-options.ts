import type { PlainDate } from '../calendar/plain-date.ts';
import type { HearingArgument } from './hearing-argument.ts';

/** The command line's options for a packet. */
export interface PacketOptions {
  readonly out: string;
  readonly asOf?: PlainDate;
  readonly case?: string;
  readonly counts?: readonly number[];
  readonly asInfraction?: readonly number[];
  readonly reductionOnly?: true;
  readonly override?: string;
  readonly hearing?: HearingArgument;
  readonly department?: string;
  readonly petition?: 'own' | 'cr-180';
  readonly formsDir?: string;
  readonly replace?: true;
  readonly json?: true;
}
