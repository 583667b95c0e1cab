import type { MiddlewareHandler } from 'astro'
import { sitePath } from '../site/url.ts'
import { banner, brokenPage } from './banner.ts'
import { problemsOfPage } from './problems-of-page.ts'

/** Tells on each page of the development server what is wrong with its files. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  try {
    const response = await next()
    if (!response.headers.get('content-type')?.startsWith('text/html')) return response
    const html = await response.text()
    const said = banner(problemsOfPage(sitePath(url.pathname)))
    const { status, headers } = response
    return new Response(
      html.replace(/<body[^>]*>/, (body) => body + said),
      { status, headers },
    )
  } catch (error) {
    const problems = problemsOfPage(sitePath(url.pathname))
    if (problems.length === 0) throw error
    const headers = { 'content-type': 'text/html; charset=utf-8' }
    return new Response(brokenPage(problems), { status: 500, headers })
  }
}
