import { notLoaded } from './download.ts'

/** A hidden frame of an opaque origin, within the document of the site that it inherits its policy from. */
export interface IsolatedFrame {
  /** Its window, once its script has run; rejects, with a sentence for the reader, where it does not load. */
  opened: Promise<Window>
  /** Ends it at once. */
  remove(): void
}

/**
 * Opens the document at `url` in a hidden frame, and in that one the frame with the script that it carries. Two,
 * for a service worker never answers a frame of an opaque origin: without a network one alone would not load. And
 * text set as a frame's content has the policy of the document around it, which is stricter than this page's.
 */
export function openIsolatedFrame(url: string): IsolatedFrame {
  const holder = hidden(document.createElement('iframe'))
  holder.src = url
  const loaded = loadOf(holder)
  document.body.append(holder)
  return { opened: loaded.then(() => openWithin(holder, url)), remove: () => holder.remove() }
}

async function openWithin(holder: HTMLIFrameElement, url: string): Promise<Window> {
  // What the browser shows in place of a document that did not come is not of this origin.
  const around = holder.contentDocument
  const policy = around?.querySelector('meta[http-equiv="Content-Security-Policy"]')
  const script = around?.querySelector('script[type="text/plain"]')
  if (!around || !policy || !script) throw notLoaded(url)
  const frame = hidden(around.createElement('iframe'))
  frame.setAttribute('sandbox', 'allow-scripts')
  frame.srcdoc = `<!doctype html><html lang="en"><head><meta charset="utf-8">${policy.outerHTML}<title>Sandbox</title></head><body><script>${script.textContent}</script></body></html>`
  const loaded = loadOf(frame)
  around.body.replaceChildren(frame)
  await loaded
  return frame.contentWindow as Window
}

function loadOf(frame: HTMLIFrameElement): Promise<unknown> {
  return new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
}

function hidden(frame: HTMLIFrameElement): HTMLIFrameElement {
  frame.setAttribute('aria-hidden', 'true')
  frame.title = 'Sandbox for programs'
  frame.tabIndex = -1
  // Not display: none, for which browsers throttle a frame.
  Object.assign(frame.style, {
    position: 'fixed',
    top: '0',
    left: '0',
    width: '1px',
    height: '1px',
    border: '0',
    opacity: '0',
    pointerEvents: 'none',
  })
  return frame
}
