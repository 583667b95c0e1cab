/*
 * outcome: done
 * log: import x from 'nowhere'
 */
/* program */
// import y from 'nowhere'
/* import z from 'nowhere' */
const text = "import x from 'nowhere'"
const template = `${text} import('nowhere')`
const pattern = /import w from 'nowhere'/
console.log(text, template.length, pattern.source)
