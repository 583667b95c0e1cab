/*
 * outcome: done
 * logs: 1
 * panel: Output (1 line)
 */
/* program */
console.log('\n'.repeat(10_000_000))
