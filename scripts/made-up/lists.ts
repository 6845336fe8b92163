/** Common names, combined at random: the result is nobody real. */
export const firstNames = [
  ...['Rosa', 'James', 'María', 'Anthony', 'Linh', 'Denise', 'José', 'Keisha', 'Armen', 'Teresa'],
  ...['Marcus', 'Yolanda', 'Daniel', 'Thảo', 'Luis', 'Monique', 'Kevin', 'Guadalupe', 'Andre'],
  ...['Sofía', 'Tyrone', 'Elena', 'Brandon', 'Nayeli', 'Sergei', 'Patricia', 'Ramón', 'Latoya'],
  ...['Miguel', 'Angela', 'Min-jun', 'Crystal', 'Héctor', 'Shanice', 'Gary', 'Xóchitl', 'Omar'],
] as const;

export const lastNames = [
  ...['Méndez', 'Johnson', 'Nguyễn', 'García', 'Williams', 'Petrosyan', 'López', 'Brown', 'Kim'],
  ...['Hernández', 'Davis', 'Trần', 'Ramírez', 'Jackson', 'O’Connor', 'Flores', 'Robinson'],
  ...['de la Cruz', 'Thompson', 'Reyes', 'Washington', 'Castillo', 'Ivanov', 'Mendoza', 'Carter'],
  ...['Vásquez-Ortiz', 'Harris', 'Aguilar', 'Lewis', 'Peña', 'Coleman', 'Santos', 'Young'],
] as const;

export const streets = [
  ...['Example Avenue', 'Sample Street', 'Mockup Lane', 'Draft Street', 'Pretend Place'],
  ...['Invented Road', 'Fictional Drive', 'Imaginary Court', 'Specimen Boulevard'],
] as const;

export const cities = [
  ['Los Angeles', '90044', '323'],
  ['Compton', '90220', '310'],
  ['Long Beach', '90805', '562'],
  ['Pasadena', '91103', '626'],
  ['Pomona', '91766', '909'],
  ['Van Nuys', '91405', '818'],
  ['Inglewood', '90301', '424'],
  ['Lancaster', '93534', '661'],
] as const;

/** The letters a courthouse's felony numbers begin with, and its id here. */
export const felonyCourts = [
  ['BA', 'foltz'],
  ['GA', 'pasadena'],
  ['KA', 'pomona-south'],
  ['LA', 'van-nuys-west'],
  ['NA', 'long-beach'],
  ['TA', 'compton'],
  ['VA', 'norwalk'],
  ['YA', 'torrance'],
] as const;

export const felonies = [
  ['PC 459', 6],
  ['PC 487(a)', 5],
  ['PC 496(a)', 4],
  ['PC 273.5(a)', 5],
  ['PC 245(a)(4)', 4],
  ['HS 11378', 6],
  ['HS 11377(a)', 6],
  ['PC 594(a)', 2],
  ['PC 470(d)', 3],
  ['PC 422(a)', 3],
  ['VC 10851(a)', 4],
  ['PC 211', 2],
  ['PC 288(a)', 1],
] as const;

export const misdemeanors = [
  ['PC 484(a)', 7],
  ['VC 23152(b)', 8],
  ['VC 14601.1(a)', 6],
  ['PC 242', 5],
  ['PC 243(e)(1)', 5],
  ['PC 148(a)(1)', 4],
  ['HS 11350(a)', 5],
  ['HS 11377(a)', 5],
  ['PC 602(m)', 3],
  ['PC 415', 4],
  ['PC 594(a)', 3],
  ['VC 20002(a)', 3],
  ['PC 647(f)', 3],
] as const;
