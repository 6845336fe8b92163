import { isLocalCode, localCodes } from '../../authority/citation/local-codes.ts';
import type { PleadedCode } from '../../authority/citation/statute.ts';
import type { LocalCode } from '../../made/counties.ts';

type OfTheState = Exclude<PleadedCode, 'USC' | LocalCode>;

/** The codes by their names, as a sentence writes them out. */
const names: Readonly<Record<OfTheState, string>> = {
  PC: 'Código Penal',
  VC: 'Código de Vehículos',
  HS: 'Código de Salud y Seguridad',
  BP: 'Código de Negocios y Profesiones',
  WIC: 'Código de Bienestar e Instituciones',
  GOV: 'Código de Gobierno',
  LAB: 'Código Laboral',
  CCP: 'Código de Procedimiento Civil',
  CIV: 'Código Civil',
  FAM: 'Código de Familia',
  EVID: 'Código de Evidencia',
  CORP: 'Código de Corporaciones',
  EDC: 'Código de Educación',
  ELEC: 'Código Electoral',
  FAC: 'Código de Alimentos y Agricultura',
  FIN: 'Código Financiero',
  FGC: 'Código de Pesca y Caza',
  HNC: 'Código de Puertos y Navegación',
  INS: 'Código de Seguros',
  MVC: 'Código Militar y de Veteranos',
  PRC: 'Código de Recursos Públicos',
  PUC: 'Código de Servicios Públicos',
  RTC: 'Código de Ingresos e Impuestos',
  SHC: 'Código de Calles y Carreteras',
  UIC: 'Código del Seguro de Desempleo',
};

/** An offense by its code and section; a federal section as it is cited. */
export const offenseWords = {
  /** "sección 459/460(b) del Código Penal" */
  written: (code: PleadedCode, section: string): string =>
    code === 'USC' ? section : `sección ${section} del ${nameOf(code)}`,
  /** "Código Penal, § 459/460(b)" */
  cited: (code: PleadedCode, section: string): string =>
    code === 'USC' ? section : `${nameOf(code)}, § ${section}`,
} as const;

function nameOf(code: OfTheState | LocalCode): string {
  if (!isLocalCode(code)) return names[code];
  const { name = code, nameIn = {} } = localCodes.get(code) ?? {};
  return nameIn['es'] ?? name;
}
