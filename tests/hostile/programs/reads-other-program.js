/*
 * outcome: done
 * log: found nothing
 */
/* program */
const marks = [self.left, self.name, self.boundValues, self.program]
const texts = performance.getEntries().map(({ name }) => name)
const found = [...marks, ...texts.filter((name) => name.includes('other-secret'))].filter(Boolean)
self.left = 'other-secret'
console.log(found.length === 0 ? 'found nothing' : found)
