import { existsSync, globSync } from 'node:fs'
import { run } from '../setup/run.ts'

/** The programs that run the other engines, where Debian's packages put them. */
const PROGRAMS = {
  'firefox-esr': ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
  'webkit2gtk-driver': ['/usr/bin/WebKitWebDriver'],
  xvfb: ['/usr/bin/Xvfb'],
}
type Package = keyof typeof PROGRAMS

const MINI_BROWSER = '/usr/lib/*/webkit2gtk-4.*/MiniBrowser'

/** The path of a package's program, installed from Debian's packages if need be; undefined where that fails. */
export async function ensureProgram(name: Package): Promise<string | undefined> {
  const found = () => PROGRAMS[name].find((path) => existsSync(path))
  if (found()) return found()
  console.log(`${name} is not installed: installing it from Debian's packages …`)
  const debian = { env: { DEBIAN_FRONTEND: 'noninteractive' }, timeout: 600 }
  const updated = await run('apt-get', ['update'], debian)
  if (updated.code === 0) await run('apt-get', ['install', '-y', name], debian)
  return found()
}

/** WebKitGTK's own small browser, which comes with its driver. */
export function findMiniBrowser(): string | undefined {
  return globSync(MINI_BROWSER)[0]
}
