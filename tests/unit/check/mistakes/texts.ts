import { append, type Mistake } from './mistake.ts'

const page = (name: string) => `content/docs/features/${name}.mdx`
const FENCE = '`'.repeat(3)

/** Mistakes in the text of a page. */
export const TEXTS: Mistake[] = [
  {
    name: 'a component that is not closed',
    make: append(page('precision'), 'See <Claim id="tfjs-browser">this.'),
    says: /precision\.mdx:\d+ <Claim>: it is no MDX: Expected a closing tag.*\. End it with \/>/,
  },
  {
    name: 'a brace that is text',
    make: append(page('normalization'), 'A set {1, 2'),
    says: /normalization\.mdx:\d+ MDX: it is no MDX: .*\. Close what is open there/,
  },
  {
    name: 'braces that are JavaScript',
    make: append(page('distribution'), 'A shape {32, 64}.{/* A comment prints nothing. */}'),
    says: /distribution\.mdx:\d+ text: \{32, 64\} is JavaScript in MDX and prints what it gives\. Write it in backticks\.$/,
  },
  {
    name: 'an unknown lab',
    make: append(page('recurrent-networks'), '<Lab id="mons" />'),
    says: /recurrent-networks\.mdx:\d+ <Lab id>: unknown lab "mons": .*\. Write "moons"/,
  },
  {
    name: 'an unknown probe',
    make: append(page('reproducibility'), '<Probe id="seed-zeroes" />'),
    says: /reproducibility\.mdx:\d+ <Probe id>: unknown probe .*\. Write "seed-zero"/,
  },
  {
    name: 'an unknown claim',
    make: append(page('distribution'), 'So <Claim id="no-claim-of-that-name" />.'),
    says: /distribution\.mdx:\d+ <Claim id>: unknown claim .*\. Mend the name/,
  },
  {
    name: 'an unknown source',
    make: append(page('data-input'), 'So <Cite source="keras-repositry" />.'),
    says: /data-input\.mdx:\d+ <Cite source>: unknown source .*\. Write "keras-repository"/,
  },
  {
    name: 'a lab without an id',
    make: append(page('preprocessing'), '<Lab />'),
    says: /preprocessing\.mdx:\d+ <Lab id>: <Lab> needs the property `id`\. Write <Lab id="…">/,
  },
  {
    name: 'an extra property of a lab',
    make: append(page('callbacks-and-regularization'), '<Lab id="overfit" size="large" />'),
    says: /regularization\.mdx:\d+ <Lab size>: <Lab> has no such property\. Remove it\. It has id/,
  },
  {
    name: 'a property in braces',
    make: append(page('custom-layers'), '<Lab id={"custom-layer"} />'),
    says: /custom-layers\.mdx:\d+ <Lab id>: it is no plain text\. Write <Lab id="…">/,
  },
  {
    name: 'an unknown component',
    make: append(page('custom-gradients'), '<Labs id="custom-gradient" />'),
    says: /custom-gradients\.mdx:\d+ <Labs>: there is no such component\. Write <Lab>/,
  },
  {
    name: 'an unknown verdict',
    make: append(page('saving-and-export'), 'It is <Verdict is="wrong" />.'),
    says: /saving-and-export\.mdx:\d+ <Verdict is>: invalid option: .*"misleading".*\. Mend/,
  },
  {
    name: 'a heading level that is skipped',
    make: append(page('transfer-learning'), '## Wide\n\n#### Deep'),
    says: /transfer-learning\.mdx:\d+ heading "Deep": .*a level is skipped\. Write ### before it/,
  },
  {
    name: 'a second title',
    make: append(page('training-loops'), '# Title'),
    says: /training-loops\.mdx:\d+ heading "Title": .*first level\. Write ## before it/,
  },
  {
    name: 'an image without words',
    make: append(page('representations'), '![](/favicon.svg)'),
    says: /representations\.mdx:\d+ alt: the image has no text .*\. Write !\[what it shows\]/,
  },
  {
    name: 'an <img> without alt',
    make: append(page('classical-algorithms'), '<img src="/favicon.svg" />'),
    says: /classical-algorithms\.mdx:\d+ alt: the <img> has no alt\. Write alt="what it shows"/,
  },
  {
    name: 'an image that is not there',
    make: append(page('beyond-networks'), '![A drawing](/drawing.png)'),
    says: /beyond-networks\.mdx:\d+ link \/drawing\.png: there is no page \/drawing\.png\. Mend/,
  },
  {
    name: 'a link to a page that is not there',
    make: append(page('eager-and-graph'), '[More](/features/tensor/)'),
    says: /eager-and-graph\.mdx:\d+ link .*: there is no page \/features\/tensor\/\. Write \/features\/tensors\/\.$/,
  },
  {
    name: 'a link without its last slash',
    make: append(page('looking-inside'), '[More](/features/tensors)'),
    says: /looking-inside\.mdx:\d+ link .*: there is no page .*\. Write \/features\/tensors\/\.$/,
  },
  {
    name: 'a link to an anchor that is not there',
    make: append('content/docs/trade-offs/speed.mdx', '[More](/features/beyond-networks/#in-kera)'),
    says: /speed\.mdx:\d+ link .*: the page .* has no anchor #in-kera\. Write .*#in-keras\.$/,
  },
  {
    name: 'a link to an event that is not there',
    make: append('content/docs/trade-offs/ease.mdx', '[More](/history/#2019-09-30-tensorflow-2)'),
    says: /ease\.mdx:\d+ link .*no anchor .*\. Write \/history\/#2019-09-30-tensorflow-2-0\.$/,
  },
  {
    name: 'a section without a source',
    make: append('content/docs/trade-offs/control.mdx', '## Bare\n\nSome words.'),
    says: /control\.mdx:\d+ section "Bare": it has no source\. Add a <Cite>, a <Claim> or a <Lab>/,
  },
  {
    name: 'a citation torn out of its sentence',
    make: append('content/docs/trade-offs/code.mdx', 'Words\n<Cite source="keras-repository" />'),
    says: /code\.mdx:\d+ <Cite>: it stands alone\. Write it behind the sentence/,
  },
  {
    name: 'a sentence of the example, wrapped anew',
    make: append(
      page('beyond-networks'),
      'A sentence like this one\nnames the release that it is about, and its source.',
    ),
    says: /beyond-networks\.mdx:\d+ "A sentence like this one .*": these are still the words of the example\. Write yours/,
  },
  {
    name: 'a page that is too long',
    make: append('content/docs/trade-offs/data-size.mdx', 'word '.repeat(1500)),
    says: /data-size\.mdx:\d+ text: the page has \d+ words, at most 1500\. Shorten it/,
  },
  {
    name: 'a data set in a program of a page that is not there',
    make: append(
      'content/docs/trade-offs/community.mdx',
      `${FENCE}python\nfrom lab import data\n\ndata("penguin")\n${FENCE}`,
    ),
    says: /community\.mdx:\d+ data\("penguin"\): .*\. Write "penguins"/,
  },
  {
    name: 'a program that is not run, without a reason',
    make: append('content/docs/trade-offs/debugging.mdx', `${FENCE}python no-run\nx = 1\n${FENCE}`),
    says: /debugging\.mdx:\d+ no-run: .*needs a reason\. Write `no-run reason="…"`/,
  },
  {
    name: 'a figure of a record that is written by hand',
    make: append(page('losses'), 'Its distance ends at 0.790.'),
    says: /losses\.mdx:\d+ 0\.790: the figure of a record is written by hand.*\. Write <LabValue id="losses" series="squared error" at="end" \/>/,
  },
  {
    name: 'a figure torn out of its sentence',
    make: append(page('metrics'), 'It ends at\n\n<LabValue id="leaks" series="loss" at="end" />.'),
    says: /metrics\.mdx:\d+ text: the line begins with a figure/,
  },
  {
    name: 'a figure that comes from nowhere',
    make: append(page('tensors'), 'It takes 123.456 seconds.'),
    says: /tensors\.mdx:\d+ 123\.456: no program of the page has or prints this figure.*\. Bind it by/,
  },
  {
    name: 'a number with a unit that comes from nowhere',
    make: append(page('text'), 'Cited.<Cite source="keras-package" /> It takes 77 ms here.'),
    says: /text\.mdx:\d+ 77: no program of the page has or prints this figure, and its sentence cites/,
  },
  {
    name: 'a bound figure of an unknown curve',
    make: append(page('layers'), 'So <LabValue id="digits-mlp" series="los" at="end" />.'),
    says: /layers\.mdx:\d+ <LabValue>: the record has no series "los"\. Write "loss"/,
  },
  {
    name: 'counted lines of an unknown try',
    make: append(page('layers'), '<TryChanges id="digits-mlp" tries="sure adm" label="Change" />'),
    says: /layers\.mdx:\d+ <TryChanges>: the lab has no try "adm"\. Write "adam"/,
  },
]
