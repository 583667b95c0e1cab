import { pageOfLab } from '../../scripts/labs/page-of-lab.ts'
import { FOLDERS } from '../../src/content/folders.ts'
import { labIds } from '../../src/content/lab-loader.ts'
import { expect, test } from './lab.ts'

for (const id of labIds(FOLDERS.labs)) {
  test(`${id} runs on its page, on WebGL, to its end and within its tolerance`, async ({
    openLab,
  }) => {
    const address = pageOfLab(id)
    expect(address, `no page in ${FOLDERS.docs} shows <Lab id="${id}" />`).toBeDefined()
    const lab = await openLab(address ?? '', id)
    await lab.use('webgl')
    await lab.run()
    await expect(lab.panel.locator('.gap-ruler')).toHaveClass(/\bwithin\b/)
    await expect(lab.status).not.toContainText('beyond')
    await expect(lab.truth.locator('dd').first()).toHaveText(/^WebGL, .*, float32$/)
    await expect(lab.truth.locator('.instead')).toHaveCount(0)
    // It prints nothing, nor is a picture of an earlier moment.
    await expect(lab.panel.locator('.lab-output')).toBeHidden()
  })
}
