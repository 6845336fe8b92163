// The package types its runtime entry as an empty module; it is the Handlebars object itself,
// without the compiler.
declare module 'handlebars/runtime.js' {
  import Handlebars from 'handlebars';
  export default Handlebars;
}
