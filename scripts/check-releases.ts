/**
 * Compares what the site says of releases with the registries: the dates of the timeline with the uploads to PyPI,
 * and the releases that pages were checked against with the newest: npm run check:releases. It needs the network
 * and is no part of the test command. The last line is `N passed, N failed, N skipped`.
 *
 * Releases of TensorFlow.js are dated by their tags: npm gives December 2024 for all of them, that of 2019 too.
 */
import { frontMatter } from '../src/content/front-matter.ts'
import { CONTENT_KINDS } from '../src/content/kinds.ts'
import { readEntries, readPages } from '../src/content/read.ts'
import { newest, problemOfPage, type Libraries } from './releases/newer.ts'
import { packagesOf, problemOfDate } from './releases/dates.ts'
import { newestOnNpm, uploadsToPypi } from './releases/uploads.ts'
import { finish } from './test/counts.ts'
import { takeNothing } from './command-line.ts'

takeNothing()

const events = readEntries(CONTENT_KINDS.timeline)
const uploads = await uploadsToPypi(packagesOf(events))
const libraries: Libraries = {
  keras: newest('keras', uploads),
  tensorflow: newest('tensorflow', uploads),
  tfjs: await newestOnNpm('@tensorflow/tfjs'),
}
const dated = events.filter(({ data }) => data.release)
const pages = readPages().map((page) => ({ file: page.path, checked: frontMatter(page).checked }))
const problems = [
  ...events.map((event) => problemOfDate(event, uploads)),
  ...pages.map((page) => problemOfPage(page, libraries)),
].filter((problem) => problem !== undefined)

for (const problem of problems) console.error(`FAILED  ${problem}`)
console.log(`${dated.length} dates against PyPI, ${pages.length} pages against`, libraries)
finish({
  passed: dated.length + pages.length - problems.length,
  failed: problems.length,
  skipped: 0,
})
