/*
 * outcome: done
 */
/* program */
console.log('mapped')
//# sourceMappingURL=/stolen.map
