/*
 * outcome: failed
 * message: later
 * line: 3
 */
/* program */
async function train() {
  await new Promise((resolve) => setTimeout(resolve, 50))
  throw new Error('later')
}
train()
