/** What `dismissal forms` says around the list of the courts' forms. */
export const formsSaid = {
  keptIn: 'Guardados en {folder}',
  noneKept: 'No hay ningún formulario guardado en {folder}.',
  download: 'Descargue un formulario de su página, y después: dismissal forms add ARCHIVO',
  notSeen:
    '{state}; el archivo no es uno que se haya visto antes, pero su número, revisión y campos son correctos',
  notUsed: 'No se usa {form}: {why}.',
  added: 'Agregado',
  from: '{form} de {file}',
  refused: 'No se aceptó',
  noSuchFile: {
    what: 'No hay un archivo así.',
    fix: 'Revise el nombre, y la carpeta en la que está.',
  },
  notAFile: { what: 'Esto no es un archivo.', fix: 'Nombre el PDF de un formulario.' },
  unreadable: {
    what: 'Este archivo no se puede leer.',
    fix: 'Revise que tenga permiso para leerlo.',
  },
} as const;
