/*
 * outcome: failed
 * message: unsafe-eval
 * message-firefox: blocked by CSP
 */
/* program */
const make = (async () => undefined).constructor
await make('await 1')()
