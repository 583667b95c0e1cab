import { expect, test } from './lab.ts'

const IMPORTS = `import * as tf from '@tensorflow/tfjs'
import { plot } from 'lab'
`
const MODEL = `const model = tf.sequential({ layers: [tf.layers.dense({ units: 1, inputShape: [1] })] })
model.compile({ loss: 'meanSquaredError', optimizer })
await model.fit(x, tf.ones([4, 1]), {
  epochs: 40,
  callbacks: { onEpochEnd: (epoch, { loss }) => plot('loss', epoch, loss) },
})`
const DIVERGED = 'the training has diverged'

for (const [what, program, told] of [
  [
    'a loss that reached 0',
    `for (let i = 0; i < 5; i++) await plot('loss', i, Math.log10(i < 3 ? 10 ** -i : 0))`,
    'loss is minus infinity from epoch 3 on. The logarithm of 0 is minus infinity.',
  ],
  [
    'one point of 0/0',
    `for (let i = 0; i < 5; i++) await plot('loss', i, i === 2 ? 0 / 0 : 1)`,
    'loss is not a number (NaN) at epoch 2, and nowhere else. 0 divided by 0 is NaN',
  ],
  [
    'a NaN in the data',
    `const optimizer = tf.train.sgd(0.1)\nconst x = tf.tensor2d([[1], [2], [NaN], [4]])\n${MODEL}`,
    'from epoch 0 on. In line 4 a tensor is made that holds NaN.',
  ],
  [
    'a rate that is an object',
    `const optimizer = tf.train.adam({ learningRate: 0.1 })\nconst x = tf.ones([4, 1])\n${MODEL}`,
    'In line 3 tf.train.adam gets an object where its learning rate belongs',
  ],
  [
    'a rate that is too large',
    `const optimizer = tf.train.sgd(30)\nconst x = tf.ones([4, 1])\n${MODEL}`,
    `the training has diverged. A smaller learning rate often mends it.`,
  ],
] as const) {
  test(`the panel says what a curve that is not finite looks like: ${what}`, async ({
    page,
    openFixtureLab,
  }) => {
    const lab = await openFixtureLab('?view=high')
    await lab.use('cpu')
    await lab.write('High-level code', IMPORTS + program)
    await page.keyboard.press('ControlOrMeta+Enter')
    await lab.ended()
    await expect(lab.panel.locator('.lab-remark').first()).toContainText(told)
    const diverges = told.includes(DIVERGED)
    await expect(lab.panel.getByText(DIVERGED)).toHaveCount(diverges ? 1 : 0)
  })
}
