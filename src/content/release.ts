import { z } from 'astro/zod'

/** A release on PyPI. */
export interface Release {
  /** The package as PyPI spells it: "keras-core". */
  name: string
  version: string
}

const PURL = /^pkg:pypi\/([a-z0-9-]+)@(\d[0-9a-z.]*)$/

/** A release written as a package URL: "pkg:pypi/keras@3.0.0". */
export const release = z
  .string()
  .regex(PURL, 'name the release on PyPI as "pkg:pypi/keras@3.0.0"')
  .transform((purl): Release => {
    const [, name = '', version = ''] = PURL.exec(purl) ?? []
    return { name, version }
  })
