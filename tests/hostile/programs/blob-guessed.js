/*
 * outcome: failed
 * name: TypeError
 */
/* program */
const from = 'blob:null/00000000-0000-4000-8000-000000000000'
await import(from)
