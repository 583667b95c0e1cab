/** The port of the site. */
export const PORT = Number(process.env.E2E_PORT ?? 4399)

/** The port of the site of one page with the lab on which the instrument is tested. */
export const FIXTURE_PORT = Number(process.env.E2E_FIXTURE_PORT ?? PORT + 1)

export const FIXTURE_URL = `http://localhost:${FIXTURE_PORT}/`

/** The folder of its lab. */
export const FIXTURE_LAB = 'tests/fixture/labs/straight'
