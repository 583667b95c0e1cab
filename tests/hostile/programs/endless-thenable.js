/*
 * outcome: silent
 */
/* program */
await { then() {} }
