// The package types its runtime entry as an empty module; it is the Handlebars object itself,
// without the compiler.
declare module 'handlebars/runtime.js' {
  const Handlebars: typeof import('handlebars');

  // biome-ignore lint/style/noDefaultExport: it is the package's own shape
  export { Handlebars as default };
}
