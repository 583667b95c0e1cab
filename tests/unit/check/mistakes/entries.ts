import { append, rename, swap, type Mistake } from './mistake.ts'

const claim = (id: string) => `content/claims/${id}.yaml`
const event = (id: string) => `content/timeline/${id}.yaml`

/** Mistakes in claims, events, sources and the tables made of them. */
export const ENTRIES: Mistake[] = [
  {
    name: 'a verdict that is none',
    make: swap(claim('tf-metrics'), /^verdict: .*$/m, 'verdict: wrong'),
    says: /tf-metrics\.yaml:\d+ verdict: invalid option: expected one of .*\. Mend the field; src\/content\/claim\.ts/,
  },
  {
    name: 'a correction that is still the example',
    make: swap(
      claim('tf-apache-licence'),
      /^correction:[^]*?(?=^\w)/m,
      'correction: What holds, for which releases, and what follows for the reader.\n',
    ),
    says: /tf-apache-licence\.yaml:\d+ correction: these are still the words of the example\. Write yours/,
  },
  {
    name: 'a claim of an article that nobody knows',
    make: swap(claim('tf-optimizers'), '[article-002]', '[article-002, article-006]'),
    says: /tf-optimizers\.yaml:\d+ articles\.1: unknown source "article-006"\. Write "article-00\d"/,
  },
  {
    name: 'a claim of an article that is none',
    make: swap(claim('tf-nn-primitives'), '[article-002]', '[article-002, keras-repository]'),
    says: /tf-nn-primitives\.yaml:\d+ articles\.1: "keras-repository" is no article\. Give it `article: true`/,
  },
  {
    name: 'a claim that rests on the article that makes it',
    make: swap(
      claim('tfjs-browser'),
      /sources:[^]*(?=lab:)/,
      'sources: [{ source: article-003 }]\n',
    ),
    says: /tfjs-browser\.yaml:\d+ sources: name a source besides the articles.*\. Mend the field/,
  },
  {
    name: 'a claim with a lab that is not there',
    make: swap(claim('tf-any-numeric-pipeline'), /^lab: .*$/m, 'lab: lines'),
    says: /tf-any-numeric-pipeline\.yaml:\d+ lab: unknown lab "lines".*\. Write "line"/,
  },
  {
    name: 'a claim with the address of a page',
    make: append(claim('keras-only-two-backends'), 'page: /features/tensors/'),
    says: /keras-only-two-backends\.yaml:\d+ page: "\/features\/tensors\/" is an address, .*\. Write "features\/tensors"\.$/,
  },
  {
    name: 'a claim with a page that is misspelled',
    make: append(claim('keras-nets-tf-ml'), 'page: features/tensor'),
    says: /keras-nets-tf-ml\.yaml:\d+ page: unknown page "features\/tensor": there is no content\/docs\/features\/tensor\.mdx\. Write "features\/tensors"/,
  },
  {
    name: 'a claim with a lab, and an experiment that would show it',
    make: append(claim('keras-easy-to-extend'), 'experiment: Extend it.'),
    says: /keras-easy-to-extend\.yaml:\d+ experiment: .*remove the experiment\. Mend/,
  },
  {
    name: 'a claim that is no sentence',
    make: swap(claim('keras-mit-licence'), 'an MIT license.', 'an MIT license'),
    says: /keras-mit-licence\.yaml:1 claim: it is no sentence\. Begin it .*full stop/,
  },
  {
    name: 'a topic in other letters',
    make: swap(claim('tf-suits-large-scale-more'), /^topic: .*$/m, 'topic: usability'),
    says: /tf-suits-large-scale-more\.yaml:4 topic: .*spelled "Usability" elsewhere.*\. Write "Usability"/,
  },
  {
    name: 'a backtick without a partner',
    make: swap(claim('tf-loss-functions'), /^claim: (?=TensorFlow)/m, 'claim: TensorFlow `'),
    says: /tf-loss-functions\.yaml:\d+ claim: a backtick has no partner\. Set code between two/,
  },
  {
    name: 'a field of a claim that is misspelled',
    make: swap(claim('tf-custom-ops'), 'correction:', 'corection:'),
    says: /tf-custom-ops\.yaml:\d+ corection: there is no such field\. Write `correction`/,
  },
  {
    name: 'a claim that a table has under the wrong head',
    make: swap(claim('keras-project-oneiros'), 'subject: keras', 'subject: tensorflow'),
    says: /head-to-head\.yaml:\d+ groups\.origin\.1\.keras\.1: "keras-project-oneiros" is about tensorflow.*\. Move it/,
  },
  {
    name: 'a claim that the table of its article leaves out',
    make: swap('content/comparisons/head-to-head.yaml', ', tf-distbelief-2011', ''),
    says: /tf-distbelief-2011\.yaml:\d+ articles: .*leaves the claim out\. Name "tf-distbelief-2011"/,
  },
  {
    name: '2017-13-45 in a file of that name',
    make: () => {
      rename(event('2017-11-19-autokeras'), event('2017-13-45-autokeras'))()
      swap(event('2017-13-45-autokeras'), '2017-11-19', '2017-13-45')()
    },
    says: /2017-13-45-autokeras\.yaml:1 date: the calendar has no such day\. Write a date/,
  },
  {
    name: 'a date without quotes',
    make: swap(event('2011-distbelief'), "'2011'", '2011'),
    says: /2011-distbelief\.yaml:1 date: invalid input: expected string.*\. Put it in quotes/,
  },
  {
    name: 'another date than in the name of the file',
    make: swap(event('2016-05-tpu'), "'2016-05'", "'2016-06'"),
    says: /2016-05-tpu\.yaml:1 date: the date is 2016-06, .*\. Mend the date, or name the file/,
  },
  {
    name: 'what an event changed, in another order',
    make: swap(event('2017-06-15-tensor2tensor'), '[libraries, support]', '[support, libraries]'),
    says: /tensor2tensor\.yaml:5 changed: .*order of the list\. Write \[libraries, support\]/,
  },
  {
    name: 'a change that the list has not',
    make: swap(event('2017-11-30-kubeflow'), /^changed: .*$/m, 'changed: [weather]'),
    says: /kubeflow\.yaml:4 changed\.0: invalid option: .*\. Mend the field; src\/content\/event\.ts/,
  },
  {
    name: 'a project that the list has not',
    make: swap(event('2018-11-17-jax'), /^projects: .*$/m, 'projects: [jax]'),
    says: /jax\.yaml:\d+ projects\.0: invalid option: .*\. Mend the field/,
  },
  {
    name: 'a release that is no package address',
    make: swap(event('2017-02-15-tensorflow-1-0'), /^release: .*$/m, 'release: tensorflow 1.0'),
    says: /tensorflow-1-0\.yaml:\d+ release: name the release .*"pkg:pypi\/keras@3\.0\.0"\. Mend/,
  },
  {
    name: 'a source that nothing uses',
    make: append(
      'content/sources.yaml',
      'unused-work:\n  title: A work\n  where: somewhere\n  read: 2026-11-20',
    ),
    says: /sources\.yaml:\d+ unused-work: nothing uses it\. Cite it, or remove it/,
  },
  {
    name: 'an article that no claim is of',
    make: append(
      'content/sources.yaml',
      'article-of-nobody:\n  title: A\n  where: b\n  read: 2026-11-20\n  article: true',
    ),
    says: /sources\.yaml:\d+ article-of-nobody\.article: no claim is of this article\. Write the claims/,
    also: [/sources\.yaml:\d+ article-of-nobody: nothing uses it/],
  },
  {
    name: 'a guide that chooses what it does not recommend',
    make: swap('content/guides/which-to-choose.yaml', /choose: .*/, 'choose: nothing'),
    says: /which-to-choose\.yaml:\d+ rules\.0\.choose: there is no recommendation "nothing"\. Mend/,
    also: [/which-to-choose\.yaml:\d+ recommendations\.python-first: no rule chooses/],
  },
  {
    name: 'a drawing without one of its parts',
    make: swap('content/figures/stacks/keras-3.yaml', /^ {2}- \{ area: program.*\n/m, ''),
    says: /keras-3\.yaml:\d+ parts: the drawing has one part for each place.*\. Mend/,
  },
  {
    name: 'a variant that was not recorded',
    make: swap('content/experiments/96-against-70.yaml', 'id: glorot-normal', 'id: glorot-norml'),
    says: /96-against-70\.json runs: glorot-norml in keras is missing\. Run `npm run record:experiments`/,
    also: [/96-against-70\.json runs: glorot-nor.*(missing|unknown)/],
  },
  {
    name: 'a way that was not timed',
    make: swap('content/step-times/cost-of-abstraction.yaml', 'id: by-hand-xla', 'id: by-hand-jit'),
    says: /cost-of-abstraction\.json times: by-hand-jit at small is missing\. Run `npm run record:step-times`/,
    also: [/cost-of-abstraction\.json times: by-hand-(jit|xla).*(missing|unknown)/],
  },
  {
    name: 'a race that a backend did not run',
    make: swap('content/races/backends-raced.json', '"backend": "webgpu"', '"backend": "webgl"'),
    says: /backends-raced\.json runs: webgpu is not there once\. Run `npm run record:backends-raced`/,
    also: [/backends-raced\.json runs: webgl is not there once/],
  },
  {
    name: 'a way whose memory was not measured',
    make: swap(
      'content/peaks/data-larger-than-memory.yaml',
      'id: fit-memmap\n',
      'id: fit-mapped\n',
    ),
    says: /data-larger-than-memory\.json peaks: fit-mapped is missing\. Run `npm run record:peaks`/,
    also: [/data-larger-than-memory\.json peaks: fit-(mapped|memmap).*(missing|unknown)/],
  },
]
