import { z } from 'astro/zod'

/** A year or a month of a page's span. */
export const month = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/, 'write "2015" or "2015-03", in quotes')

/** The front matter of a page in content/docs. */
export const page = z.strictObject({
  title: z.string().min(1),
  /** The name in sidebars and in the top line, where the title is too long for them. */
  label: z.string().min(1).optional(),
  /** One to three sentences under the title; also the description that search engines see. */
  lede: z.string().min(1).max(320),
  /** Other words that readers search for: synonyms, names of functions and classes, messages. The search shows none. */
  also: z.array(z.string().min(2)).default([]),
  /** The place in its section, or of the section where the page is its index; ascending. */
  order: z.number().int(),
  /** The first and the last year or month of the era that a page of the history tells. */
  span: z.strictObject({ from: month, to: month }).optional(),
  /** For which releases, and when, the statements of the page were last checked. */
  checked: z.strictObject({
    on: z.coerce.date(),
    keras: z.string().optional(),
    tensorflow: z.string().optional(),
    tfjs: z.string().optional(),
  }),
})
export type Page = z.infer<typeof page>
