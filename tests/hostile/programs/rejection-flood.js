/*
 * outcome: failed
 * message: one of many
 */
/* program */
for (let i = 0; i < 50_000; i++) Promise.reject(new Error('one of many'))
