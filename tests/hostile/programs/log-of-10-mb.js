/*
 * outcome: done
 * logs: 1000
 * panel: Output (1000 lines)
 */
/* program */
for (let i = 0; i < 1000; i++) console.log('x'.repeat(10_000))
