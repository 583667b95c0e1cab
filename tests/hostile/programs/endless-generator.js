/*
 * outcome: silent
 */
/* program */
function* forever() {
  for (;;) yield 1
}
for (const one of forever()) void one
