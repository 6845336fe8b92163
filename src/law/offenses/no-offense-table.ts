import type { Authority } from '../../authority/authority.ts';
import { penalCode, statute, vehicleCode } from '../../authority/citing.ts';
import { type ListedRow, rows } from './listed.ts';

/** What a section is if a paper prints it as a charge but no one can be convicted of it. */
export type NoOffense =
  /** A violation of probation, parole or other supervision, and what the court does about it. */
  | 'supervision'
  /** A step of the case: competence, dismissal, diversion. */
  | 'procedure'
  /** What adds to an offense's punishment, and is listed with it. */
  | 'enhancement'
  /** How an offense is punished, or which ones are serious. */
  | 'punishment'
  /** The duty to register; failing to register is PC 290.018. */
  | 'registration'
  /** What clears a record. */
  | 'relief';

export interface IsNoOffense {
  readonly is: NoOffense;
  readonly authority: Authority;
}

export interface NoOffenseRow extends IsNoOffense, ListedRow {
  /** "PC 290" alone is the duty; under its subdivisions old dockets charge the failure. */
  readonly onlyBare?: true;
}

const low = { confidence: 'low' } as const;

function of(is: NoOffense, authority: Authority, ...citations: readonly string[]) {
  return rows(...citations).map((row): NoOffenseRow => ({ ...row, is, authority }));
}

/**
 * RAP sheets and dockets print these in place of a charge. We read these in the code: 290, 1203.2,
 * 1203.3, 1170, 1170.18, 667.5, 1192.7, 17 and the sections of relief. We know what the others are,
 * but have not read their text.
 */
export const noOffenseTable: readonly NoOffenseRow[] = [
  ...of('supervision', penalCode('1203.2', '(a)'), 'PC 1203.2', 'PC 1203.3'),
  ...of('supervision', penalCode('3056', '', low), 'PC 3056', 'PC 3000.08', 'PC 3455', 'PC 3000'),
  ...of('supervision', penalCode('1203', '', low), 'PC 1203', 'PC 1203.1', 'PC 1203a', 'PC 1203.9'),
  ...of('supervision', penalCode('3453', '', low), 'PC 3451', 'PC 3453', 'PC 3060', 'PC 1203.35'),
  ...of('procedure', penalCode('1370', '', low), 'PC 1368', 'PC 1369', 'PC 1370', 'PC 1370.01'),
  ...of('procedure', penalCode('1385', '', low), 'PC 1385', 'PC 995', 'PC 1538.5'),
  ...of('procedure', penalCode('1000', ''), 'PC 1000', 'PC 1000.1', 'PC 1000.3', 'PC 1001.36'),
  ...of('procedure', penalCode('978.5', '', low), 'PC 977', 'PC 978.5', 'PC 979', 'PC 1381'),
  ...of('procedure', penalCode('1551', '', low), 'PC 1548.1', 'PC 1551', 'PC 1551.1', 'PC 836'),
  ...of('procedure', penalCode('1210.1', '', low), 'PC 1210.1', 'PC 1001.95', 'PC 849', 'PC 1382'),
  ...of(
    'enhancement',
    penalCode('186.22', '(b)', { confidence: 'medium' }),
    'PC 186.22(b)',
    'PC 186.22(d)',
  ),
  ...of(
    'enhancement',
    penalCode('12022', '', low),
    ...['PC 12022', 'PC 12022.1', 'PC 12022.2', 'PC 12022.3', 'PC 12022.4', 'PC 12022.5'],
    ...['PC 12022.53', 'PC 12022.55', 'PC 12022.6', 'PC 12022.7', 'PC 12022.75', 'PC 12022.8'],
    ...['PC 12022.85', 'PC 12022.9', 'PC 12022.95'],
  ),
  ...of('enhancement', penalCode('667.5'), 'PC 667.5', 'PC 667', 'PC 667.6', 'PC 667.61'),
  ...of(
    'enhancement',
    statute('HS', '11370.2', '', low),
    ...['HS 11370.2', 'HS 11370.4', 'HS 11353.1', 'HS 11353.6', 'HS 11379.8'],
  ),
  ...of('punishment', penalCode('1170', '(h)'), 'PC 1170', 'PC 1170.1', 'PC 1170.12', 'PC 17'),
  ...of(
    'punishment',
    penalCode('1192.7', '(c)'),
    'PC 1192.7',
    'PC 654',
    'PC 1170.126',
    'PC 1172.6',
  ),
  // The crime attempted is written with it: "664/459".
  ...of('punishment', penalCode('664', '', low), 'PC 664'),
  ...of('punishment', penalCode('19', ''), 'PC 18', 'PC 19', 'PC 19.2', 'PC 19.8'),
  ...of('punishment', vehicleCode('42001', '(a)'), 'VC 42001', 'VC 42001.5', 'VC 42002'),
  ...of(
    'punishment',
    vehicleCode('23540', '', low),
    ...['VC 23536', 'VC 23540', 'VC 23546', 'VC 23550', 'VC 23550.5', 'VC 23554', 'VC 23560'],
    ...['VC 23566', 'VC 23572', 'VC 23577', 'VC 23578'],
  ),
  ...of('relief', penalCode('1203.4'), 'PC 1203.4', 'PC 1203.4a', 'PC 1203.4b', 'PC 1203.41'),
  ...of('relief', penalCode('1203.42'), 'PC 1203.42', 'PC 1203.425', 'PC 1203.43', 'PC 1203.45'),
  ...of('relief', penalCode('1170.18'), 'PC 1170.18', 'HS 11361.8', 'PC 1203.49'),
  ...of('relief', penalCode('851.91'), 'PC 851.8', 'PC 851.91', 'PC 851.93', 'PC 290.5'),
  ...of('relief', penalCode('4852.01'), 'PC 4852.01', 'PC 4852.03', 'PC 4852.06', 'PC 1473.7'),
  ...of('registration', penalCode('290', '(b)'), 'PC 290').map((one) => ({
    ...one,
    onlyBare: true as const,
  })),
  ...of('registration', statute('HS', '11590', '', low), 'HS 11590'),
];
