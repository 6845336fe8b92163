import { effectsIn } from '../effect-lines.ts';

export const { effectLines, reductionEffects } = effectsIn({
  released:
    'The old plea or verdict is set aside and the case is dismissed. That ends most of the penalties of the conviction.',
  records:
    'The court stops giving out information about the conviction to most people and companies that ask.',
  prior: 'In any new case it counts as a prior, the same as before.',
  office: 'If the conviction bars someone from public office, it still does.',
  erase:
    'It does not erase or seal anything. The record shows the conviction and the dismissal, and police and courts can see both.',
  licensedCare: 'It does not change who may work in licensed care or be paid for in-home care.',
  pleaTakenBack:
    'The old plea is withdrawn because the law says it was not valid, and the case is dismissed. That can help in immigration matters.',
  arrestStays: 'It does not erase or seal the record of the arrest.',
  trafficking:
    'The judge finds that the person was a victim of human trafficking and tells the Department of Justice.',
  misdemeanor: 'From that day on, the conviction is a misdemeanor for all purposes.',
  notDismissed:
    'It does not dismiss the case or erase anything. The conviction stays on the record, as a misdemeanor.',
  gunsAfterReduction:
    'It may not restore gun rights. Ask a lawyer first: having a gun can still be a crime.',
  federalAfterReduction: 'Federal and immigration law have their own rules. Ask a lawyer.',
  probationGoesOn: 'It does not end probation. Every condition still has to be followed.',
});
