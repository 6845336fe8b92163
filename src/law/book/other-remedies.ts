import { penalCode, statute } from '../../authority/citing.ts';
import * as acts from '../acts.ts';
import { arrestSealingNever } from '../offenses/arrest-sealing-never.ts';
import { certificateNever } from '../offenses/certificate-never.ts';
import { fireCrewNever } from '../offenses/fire-crew-never.ts';
import { fourYearsMore } from '../offenses/four-years-more.ts';
import { militaryReliefNever } from '../offenses/military-relief-never.ts';
import {
  neverWithProposition47,
  proposition47,
  proposition64,
} from '../offenses/voters-made-less.ts';
import { change, entry, type LawEntry } from './law-entry.ts';

const medium = { confidence: 'medium' } as const;
const low = { confidence: 'low' } as const;

/** Remedies with papers of their own, which a dismissal does not replace. */
export const otherRemedies: readonly LawEntry[] = [
  entry(penalCode('236.14', '', { ...acts.sb823, ...medium }), {
    changes: [change('begins', acts.sb823)],
  }),
  entry(penalCode('236.15', '', { ...acts.ab124, ...medium }), {
    changes: [change('begins', acts.ab124)],
  }),
  entry(penalCode('1203.4b', '', acts.ab2147), {
    changes: [change('begins', acts.ab2147), change('certified', acts.sb245)],
    tables: [{ what: 'never', list: fireCrewNever }],
  }),
  entry(penalCode('1170.9', '(h)', { ...acts.ab2371, ...medium }), {
    changes: [change('begins', acts.ab2371)],
    tables: [{ what: 'never', list: militaryReliefNever }],
  }),
  entry(penalCode('1170.18'), {
    changes: [change('begins', acts.proposition47Act), change('no-deadline', acts.sb749)],
    tables: [
      { what: 'offenses', list: proposition47 },
      { what: 'never', list: neverWithProposition47 },
    ],
  }),
  entry(statute('HS', '11361.8', '', low), {
    changes: [change('begins', acts.proposition64Act)],
    tables: [{ what: 'offenses', list: proposition64 }],
  }),
  entry(penalCode('851.91', '', { ...acts.sb393, ...medium }), {
    changes: [change('begins', acts.sb393)],
    tables: [{ what: 'never', list: arrestSealingNever }],
  }),
  entry(penalCode('851.93', '', { ...acts.ab1076, ...medium }), {
    changes: [change('begins', acts.ab1076)],
  }),
  entry(penalCode('1473.7', '', { ...acts.ab813, ...medium }), {
    changes: [change('begins', acts.ab813)],
  }),
  entry(penalCode('4852.01'), {
    changes: [change('any-felony', acts.ab1924)],
    tables: [{ what: 'never', list: certificateNever }],
  }),
  entry(penalCode('4852.03'), {
    changes: [change('registration', acts.sb384)],
    tables: [{ what: 'four-years-more', list: fourYearsMore }],
  }),
  entry(penalCode('4800', '', medium)),
  entry(penalCode('290.5'), { changes: [change('begins', acts.sb384)] }),
  entry(penalCode('290.007', '', low)),
  entry(statute('WIC', '781', '', low)),
  entry(statute('WIC', '786', '', low)),
];
