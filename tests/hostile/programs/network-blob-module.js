/*
 * outcome: failed
 * name: TypeError
 */
/* program */
const text = "import '/stolen.js'"
await import(URL.createObjectURL(new Blob([text], { type: 'text/javascript' })))
