import { checkProgram } from '../hostile/checks/program.ts'
import { readCorpus } from '../hostile/corpus.ts'
import { serveHarness } from '../hostile/harness/server.ts'
import { test } from '../support/tab.ts'

let site: Awaited<ReturnType<typeof serveHarness>>
test.beforeAll(async () => {
  site = await serveHarness()
})
test.afterAll(() => site.close())

for (const entry of readCorpus()) {
  test(entry.name, ({ tab }) => checkProgram(tab, site, entry))
}
