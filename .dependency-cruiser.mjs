/**
 * The rooms of the house and the direction in which one may use another:
 * pages → layouts → components → lab → sandbox. What is left of an arrow may use what is right of it, never the
 * other way around. `npm run lint` fails on an import that points back, and on a circle, of types too.
 */

/** Files of `room` may not import files of the rooms named. */
function closed(room, ...others) {
  return {
    name: `${room.replaceAll('/', '-')}-stays-in-its-room`,
    comment: `src/${room} must not know ${others.join(', ')}: see the order of rooms in README.md.`,
    severity: 'error',
    from: { path: `^src/${room}/` },
    to: { path: `^src/(${others.join('|')})/` },
  }
}

export default {
  forbidden: [
    closed('layouts', 'pages'),
    closed('components', 'pages', 'layouts'),
    closed('lab', 'pages', 'layouts', 'components', 'markdown'),
    closed('sandbox', 'pages', 'layouts', 'components', 'markdown', 'lab', 'site', 'content'),
    closed('content', 'pages', 'layouts', 'components', 'markdown', 'lab', 'sandbox', 'site'),
    closed('book', 'pages', 'layouts', 'components', 'markdown', 'lab', 'sandbox', 'search'),
    closed('take-away', 'pages', 'layouts', 'components', 'markdown', 'lab', 'sandbox', 'search'),
    closed('cards', 'pages', 'layouts', 'components', 'markdown', 'sandbox', 'search'),
    closed('search', 'pages', 'layouts', 'components', 'markdown', 'lab', 'sandbox'),
    closed(
      'offline',
      'pages',
      'layouts',
      'components',
      'markdown',
      'lab',
      'sandbox',
      'search',
      'take-away',
    ),
    closed('offline/page', 'offline/worker', 'offline/build'),
    closed('offline/worker', 'offline/page', 'offline/build'),
    closed('agreement', 'pages', 'layouts', 'components', 'markdown', 'lab', 'sandbox', 'site'),
    closed(
      'pictures',
      'pages',
      'layouts',
      'components',
      'markdown',
      'lab',
      'sandbox',
      'site',
      'content',
    ),
    closed('sandbox/frame', 'sandbox/worker', 'sandbox/page', 'sandbox/lab', 'sandbox/build'),
    closed('sandbox/worker', 'sandbox/frame', 'sandbox/page', 'sandbox/build'),
    closed('sandbox/lab', 'sandbox/frame', 'sandbox/page', 'sandbox/worker', 'sandbox/build'),
    closed('sandbox/page', 'sandbox/frame', 'sandbox/worker', 'sandbox/lab'),
    {
      name: 'content-holds-no-machinery',
      comment: 'What a contributor edits imports its framework and the lab module, nothing of src.',
      severity: 'error',
      from: { path: '^content/' },
      to: { path: '^(src|scripts|tests)/' },
    },
    {
      name: 'src-needs-no-script',
      comment: 'The site is built without scripts/ and tests/.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(scripts|tests)/' },
    },
    {
      name: 'no-circle',
      comment: 'Two files that need each other are one thing, or share a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|[.]astro|tests/hostile/programs|tests/fixture/(dist|[.]astro))/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.css'] },
  },
}
