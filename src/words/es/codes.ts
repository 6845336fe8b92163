import type { PleadedCode } from '../../authority/citation/statute.ts';

/** The codes by their names, as a sentence writes them out. */
const names: Readonly<Record<Exclude<PleadedCode, 'USC'>, string>> = {
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
  LAMC: 'Código Municipal de Los Ángeles',
  LACC: 'Código del Condado de Los Ángeles',
};

/** An offense by its code and section; a federal section as it is cited. */
export const offenseWords = {
  /** "sección 459/460(b) del Código Penal" */
  written: (code: PleadedCode, section: string): string =>
    code === 'USC' ? section : `sección ${section} del ${names[code]}`,
  /** "Código Penal, § 459/460(b)" */
  cited: (code: PleadedCode, section: string): string =>
    code === 'USC' ? section : `${names[code]}, § ${section}`,
} as const;
