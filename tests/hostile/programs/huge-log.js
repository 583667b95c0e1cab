/*
 * outcome: done
 */
/* program */
console.log('x'.repeat(50_000_000))
