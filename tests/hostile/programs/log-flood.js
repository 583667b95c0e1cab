/*
 * outcome: done
 * logs: 1001
 */
/* program */
for (let i = 0; i < 200_000; i++) console.log(i)
