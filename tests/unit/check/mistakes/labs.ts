import { cpSync, rmSync } from 'node:fs'
import { all, append, rename, swap, write, type Mistake } from './mistake.ts'

const lab = (file: string) => `content/labs/${file}`
const probe = (file: string) => `content/probes/${file}`

/** Mistakes in labs, probes and data sets. */
export const LABS: Mistake[] = [
  {
    name: 'a field of lab.yaml that is misspelled',
    make: swap(lab('activations/lab.yaml'), 'question:', 'questoin:'),
    says: /activations\/lab\.yaml:2 questoin: there is no such field\. Write `question`/,
  },
  {
    name: 'a lab without one of its sides',
    make: () => rmSync(lab('attention/keras.py')),
    says: /attention\/keras\.py keras: the program is missing\. Write it\. A lab needs lab\.yaml and/,
  },
  {
    name: 'a try that does not fit',
    make: swap(lab('spiral/low-level.ts'), 'const units = 32', 'const units = 33'),
    says: /spiral\/tries\/few\/changes\.diff:\d+ low-level\.ts: hunk 1 .* no line "const units = 32"\. Run `npm run try -- spiral`/,
    also: [/spiral\/tries\/.*changes\.diff:\d+ low-level\.ts: hunk/],
  },
  {
    name: 'a series under another name in one program',
    make: swap(lab('logistic/keras.py'), 'plot("loss"', 'plot("losses"'),
    says: /logistic\/keras\.py:\d+ plot "losses": lab\.yaml names no such series\. Write "loss"/,
    also: [/logistic\/lab\.yaml:\d+ series\.loss: keras\.py does not draw/],
  },
  {
    name: 'a series that all programs draw and lab.yaml does not name',
    make: all(
      append(lab('heat/high-level.ts'), "await plot('coldest', 0, 0)"),
      append(lab('heat/low-level.ts'), "await plot('coldest', 0, 0)"),
      append(lab('heat/keras.py'), 'plot("coldest", 0, 0)'),
      append(lab('heat/tensorflow.py'), 'plot("coldest", 0, 0)'),
    ),
    says: /heat\/.*:\d+ plot "coldest": lab\.yaml names no such series\. Add it to `series`/,
    times: 4,
  },
  {
    name: 'a series that no program draws',
    make: swap(
      lab('transfer/lab.yaml'),
      'series:\n',
      'series:\n  extra: { label: Extra, x: epoch }\n',
    ),
    says: /transfer\/lab\.yaml:\d+ series\.extra: .* does not draw the series "extra"\. Plot it/,
    times: 4,
    also: [/transfer\/.*expected\.json.* no series "extra"/],
  },
  {
    name: 'a data set that is not there',
    make: swap(lab('normalization/keras.py'), /data\("[a-z-]+"\)/, 'data("moon")'),
    says: /normalization\/keras\.py:\d+ data\("moon"\): there is no data set .*\. Write "moons"/,
    also: [/normalization\/tries\/.*keras\.py: hunk 1/],
  },
  {
    name: 'a part that the list has not',
    make: swap(lab('overfit/lab.yaml'), '\n  loop:', '\n  lop:'),
    says: /overfit\/lab\.yaml:\d+ parts\.lop: there is no such part.*\. Write `loop`/,
  },
  {
    name: 'a part whose line is not there',
    make: swap(lab('line/lab.yaml'), 'keras: layer =', 'keras: lair ='),
    says: /line\/lab\.yaml:\d+ parts\.model\.keras: in keras\.py: .* 0 lines do\. Give the beginning/,
  },
  {
    name: 'a line that belongs to no part',
    make: swap(lab('leaks/keras.py'), /^/, '# First.\n'),
    says: /leaks\/lab\.yaml:\d+ parts: in keras\.py: line 1 belongs to no part.*\. Let a part begin there/,
  },
  {
    name: 'a tolerance without a reason',
    make: append(lab('seeds/lab.yaml'), 'tolerance: 0.00005'),
    says: /seeds\/lab\.yaml:\d+ toleranceReason: a tolerance above .* needs a toleranceReason.*\. Mend/,
  },
  {
    name: 'a try that expects what cannot be',
    make: swap(lab('autodiff/lab.yaml'), 'outcome: agree', 'outcome: agrees'),
    says: /autodiff\/lab\.yaml:\d+ tries\.\d\.expect\.outcome: invalid discriminator.*'agree'.*\. Mend/,
  },
  {
    name: 'a try that changes nothing',
    make: () => rmSync(lab('custom-layer/tries'), { recursive: true }),
    says: /custom-layer\/tries\/.*\/changes\.diff tries: the file is missing, but lab\.yaml has a try .*\. Write it anew: `npm run try/,
    times: Infinity,
  },
  {
    name: 'a try without words',
    make: () => cpSync(lab('moons/tries/leak'), lab('moons/tries/unnamed'), { recursive: true }),
    says: /moons\/tries\/unnamed\/changes\.diff tries: it has no entry in .*lab\.yaml\. Add one/,
  },
  {
    name: 'a difference that changes another file',
    make: write(
      lab('debugging/tries/unnamed/changes.diff'),
      '--- a.py\n+++ a.py\n@@ -1 +1 @@\n-a\n+b\n',
    ),
    says: /debugging\/tries\/unnamed\/changes\.diff tries: it has no entry/,
  },
  {
    name: 'a lab without a record',
    make: () => rmSync(lab('kmeans/expected.json')),
    says: /kmeans\/expected\.json record: the record is missing\. Run `npm run record -- kmeans`/,
  },
  {
    name: 'a record without one of its runs',
    make: swap(lab('descent/expected.json'), '"engine": "torch"', '"engine": "jax"'),
    says: /descent\/expected\.json keras on torch: the record lacks this run\. Run/,
  },
  {
    name: 'two labs of one order',
    make: swap(lab('text/lab.yaml'), /^order: \d+$/m, 'order: 1'),
    says: /(text|moons)\/lab\.yaml:\d+ order: the lab ".*" has the order 1 too\. .* is free/,
  },
  {
    name: 'a lab that no page shows',
    make: () => {
      cpSync(lab('losses'), lab('losses-again'), { recursive: true })
      swap(lab('losses-again/lab.yaml'), /^order: \d+$/m, 'order: 99')()
    },
    says: /losses-again\/lab\.yaml <Lab id="losses-again">: no page shows the lab\. Write <Lab/,
  },
  {
    name: 'a field of probe.yaml that is misspelled',
    make: swap(probe('half-of-seven/probe.yaml'), 'shows:', 'show:'),
    says: /half-of-seven\/probe\.yaml:2 show: there is no such field\. Write `shows`/,
  },
  {
    name: 'a program that its probe does not name',
    make: write(probe('zero-by-zero/more.ts'), 'console.log(1)\n'),
    says: /zero-by-zero\/more\.ts programs: probe\.yaml does not name the program\. Name it/,
  },
  {
    name: 'a program of a probe that is too long',
    make: append(probe('retracing/tensorflow.py'), 'print()\n'.repeat(30)),
    says: /retracing\/tensorflow\.py:26 programs: it has \d+ lines; .* at most 25\. Leave out/,
  },
  {
    name: 'an engine that a program cannot run on',
    make: swap(probe('perfect-weight/probe.yaml'), /engines: \[.*\]/, 'engines: [theano]'),
    says: /perfect-weight\/probe\.yaml:\d+ programs\..*\.engines\.0: invalid option.*\. Mend the field/,
  },
  {
    name: 'an expectation that nothing can miss',
    make: swap(probe('slope-in-keras/probe.yaml'), /prints: .*/, "prints: '{lines}'"),
    says: /slope-in-keras\/probe\.yaml:\d+ .*prints: it has nothing but holes.*\. Mend/,
  },
  {
    name: 'an expectation that the record does not meet',
    make: swap(probe('softmax-over-three-axes/probe.yaml'), /prints: .*/, "prints: '77'"),
    says: /expected\.json .* on .*: .*expected is "77"\. Mend probe\.yaml, or/,
    times: Infinity,
  },
  {
    name: 'a data set with fewer values than its shape',
    make: swap('content/data/clusters.json', '"shape":[144,1]', '"shape":[145,1]'),
    says: /clusters\.json:\d+ tensors\.y: shape \[145, 1\] needs 145 values.*\. Mend the program/,
  },
  {
    name: 'a data set that is cut off',
    make: swap('content/data/penguins.json', /\}\s*$/, ''),
    says: /penguins\.json:\d+ JSON: the file is not valid JSON.*\. Mend the program/,
  },
  {
    name: 'a data set that no program reads',
    make: () => cpSync('content/data/line.json', 'content/data/nobodys-points.json'),
    says: /nobodys-points\.json data\("nobodys-points"\): no program reads it\. Read it in a program/,
  },
  {
    name: 'a part with a long name',
    make: swap('content/parts.yaml', 'label: Imports', 'label: All the imports'),
    says: /parts\.yaml:\d+ 0\.label: too big: .*<=10 characters\. Mend the field/,
  },
  {
    name: 'a data set in a probe that is not there',
    make: append(probe('product-in-a-layer/keras.py'), 'data("digit")'),
    says: /product-in-a-layer\/keras\.py:\d+ data\("digit"\): .*\. Write "digits"/,
  },
  {
    name: 'a data set in what is raced that is not there',
    make: append('content/races/backends-raced.ts', "await data('digitss')"),
    says: /backends-raced\.ts:\d+ data\("digitss"\): .*\. Write "digits"/,
  },
  { name: 'a program under another name', ...renamed() },
  {
    name: 'a figure in the words of a try that nobody recorded',
    make: swap(lab('preprocessing/lab.yaml'), 'ends at 0.121', 'ends at 0.127'),
    says: /preprocessing\/lab\.yaml:\d+ tries\.3\.expect\.says: neither a program nor a record here has the figure 0\.127\. Write the one/,
  },
]

function renamed(): Omit<Mistake, 'name'> {
  return {
    make: rename(probe('nan-named/tensorflow.py'), probe('nan-named/other.py')),
    says: /nan-named\/tensorflow\.py programs: the program is missing\. Write it, or take it out/,
    also: [/nan-named\/other\.py programs: probe\.yaml does not name/],
  }
}
