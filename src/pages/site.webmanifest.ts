import type { APIRoute } from 'astro'
import { ICONS, PAPER } from '../offline/build/icons.ts'
import { url } from '../site/url.ts'

/** What a browser needs to install the site. */
export const GET: APIRoute = () =>
  Response.json({
    id: url('/'),
    name: 'Layers & Ops',
    short_name: 'Layers & Ops',
    description: 'Keras and TensorFlow, side by side and running.',
    lang: 'en',
    start_url: url('/'),
    scope: url('/'),
    display: 'minimal-ui',
    background_color: PAPER,
    theme_color: PAPER,
    icons: [
      { src: url('/favicon.svg'), type: 'image/svg+xml', sizes: 'any' },
      ...ICONS.map(({ name, size, purpose }) => ({
        src: url(`/icons/${name}.png`),
        type: 'image/png',
        sizes: `${size}x${size}`,
        purpose,
      })),
    ],
  })
