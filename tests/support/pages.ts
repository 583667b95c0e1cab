import { builtPages } from './dist.ts'

/** Addresses of all pages, relative so that they also resolve under a base path. */
export const PATHS = builtPages().map(({ path }) => path)
