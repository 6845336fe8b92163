import type { AlternativeCode } from '../../law/outcome.ts';
import { codesOf } from '../codes-of.ts';

/** Other remedies in plain words: what each is, and who can help with it. */
const words: Readonly<Record<AlternativeCode, string>> = {
  'certificate-of-rehabilitation':
    'A certificate of rehabilitation. A court declares that the person is rehabilitated, and the order goes to the Governor as an application for a pardon.',
  'direct-pardon': 'A pardon from the Governor, asked for directly, without going to court first.',
  lawyer: 'A lawyer can say whether anything else is open.',
  'PC 290.5 petition':
    'A petition to end the duty to register as a sex offender, for people in tier one or tier two.',
  'PC 1203.3':
    'Early termination of probation. The court can end it early for good conduct, after a hearing with notice to the prosecutor. After that, a dismissal is a right for most offenses.',
  'PC 1203.3 in the other case':
    'Early termination of probation in the other case. Once that ends, it no longer blocks this petition.',
  'PC 17(b)(3)':
    'Reducing the felony to a misdemeanor. This can be asked for by itself, also while probation is still running.',
  'PC 236.14':
    'For survivors of human trafficking, a petition that clears the arrest and the conviction as never having been valid. It is stronger than a dismissal, and there is no deadline. Talk to a lawyer about this one first.',
  'PC 236.15':
    'For survivors of violence by a partner or of sexual violence, a petition that clears the arrest and the conviction as never having been valid. It is stronger than a dismissal, and the law asks for it within a reasonable time. Talk to a lawyer about this one first.',
  'PC 1203.4b':
    'For people who worked on a fire crew in custody, a petition of their own, which need not wait until supervision ends. Talk to a lawyer about this one first.',
  'PC 1170.9(h)':
    'For veterans whose case came from service-related trauma and who had treatment on probation, a petition that can do more than a dismissal. Talk to a lawyer about this one first.',
  'PC 851.91': 'A petition to seal the arrest.',
  'PC 851.93': 'Sealing of the arrest by the state on its own, without a petition.',
  'WIC 781/786 sealing': 'Sealing the juvenile record, in juvenile court.',
  'federal pardon': 'For a federal conviction, a pardon from the President.',
  'file in the county of conviction': 'The same petition, filed in {county} County.',
  'none-needed':
    'Nothing may be needed. An ordinary traffic ticket is not a misdemeanor or a felony, and most forms do not ask about it.',
  'PC 1473.7 lawyer': 'Undoing an old plea that causes immigration problems. That takes a lawyer.',
  'PC 1473.7':
    'Undoing a plea made without understanding what it would do to immigration status. That takes a lawyer.',
  'PC 1170.18':
    'Proposition 47, which lets some theft and drug felonies be reduced to misdemeanors.',
  'HS 11361.8': 'Proposition 64, which lets marijuana convictions be reduced or dismissed.',
};

export const alternativeTemplate = (code: AlternativeCode): string => words[code];

export const alternativeCodes = codesOf(words);
