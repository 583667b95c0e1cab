import { expect, test } from 'vitest'
import { entriesOf } from '../../../../src/search/build/read-page.ts'

const page = (body: string, path = '/features/losses/') => ({
  path,
  html: `<html><body><nav><h2 id="no">Menu</h2></nav><main data-pagefind-body><h1>Losses</h1>${body}</main></body></html>`,
})

test('a page has its first words, its sections, and the names in each', () => {
  const entries = entriesOf({
    ...page(
      '<p class="lede">One <b>number</b>.</p><p>More, with <code>keras.losses</code>.</p>' +
        '<h2 id="keras">In Keras</h2><p>It takes <code>from_logits</code>.</p><pre><code>loss = tf.square(np.array(self.values)); logits.dataSync()</code></pre>',
    ),
    also: ['cost'],
  })
  expect(entries).toEqual([
    {
      kind: 'page',
      title: 'Losses',
      path: '/features/losses/',
      also: ['cost'],
      names: 'keras.losses',
      text: 'One number.',
    },
    {
      kind: 'page',
      title: 'In Keras',
      path: '/features/losses/#keras',
      of: 'Losses',
      names: 'dataSync from_logits tf.square',
    },
  ])
})

test('labs, probes and events are places of their own, and a page goes on behind them', () => {
  const entries = entriesOf(
    page(
      '<p>Begin.</p>' +
        '<section class="lab" id="lab-x"><header class="lab-head"><h2>Two losses</h2><p>Which is faster?</p></header><pre>tf.hidden_in_lab</pre></section>' +
        '<figure class="probe" id="probe-y"><figcaption><p>What does it say?</p><p>That it fails.</p></figcaption><pre class="probe-error"><b>ValueError</b>: No loss.</pre></figure>' +
        '<li data-projects="keras"><h3 id="e">Keras goes public</h3><p class="when"><time>27 March 2015</time></p><p>It began.</p></li>' +
        '<p>After <code>tf.losses</code>.</p>',
    ),
  )
  expect(
    entries.map(({ kind, title, path, names, text }) => ({ kind, title, path, names, text })),
  ).toEqual([
    { kind: 'lab', title: 'Two losses', path: '/features/losses/#lab-x', text: 'Which is faster?' },
    {
      kind: 'probe',
      title: 'What does it say?',
      path: '/features/losses/#probe-y',
      text: 'That it fails.',
      names: 'ValueError: No loss.',
    },
    {
      kind: 'event',
      title: 'Keras goes public',
      path: '/features/losses/#e',
      text: '27 March 2015. It began.',
    },
    {
      kind: 'page',
      title: 'Losses',
      path: '/features/losses/',
      text: 'Begin.',
      names: 'tf.losses',
    },
  ])
})

test('a page that is not to be found gives nothing', () => {
  expect(entriesOf({ path: '/404/', html: '<main><h1>Not here</h1></main>' })).toEqual([])
})
