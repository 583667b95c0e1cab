import { spawn } from 'node:child_process'
import { Builder, type WebDriver } from 'selenium-webdriver'
import type { Tab } from '../../tests/hostile/tab.ts'
import { endGroupAtEnd } from '../kept/process-group.ts'
import { openDisplay } from './display.ts'
import type { OpenEngine } from './engine.ts'
import { ensureProgram, findMiniBrowser } from './find.ts'
import { freePort } from './free-port.ts'

/** Milliseconds that a function may run in the page. */
const SCRIPT = 120_000

/** WebKitGTK's MiniBrowser, driven by WebKitWebDriver. */
export async function openWebKit(): Promise<OpenEngine> {
  const path = await ensureProgram('webkit2gtk-driver')
  const binary = findMiniBrowser()
  if (!path || !binary) throw new Error('Install it: apt-get install webkit2gtk-driver')
  const display = await openDisplay()
  const port = await freePort()
  const env = { ...process.env, DISPLAY: display.name }
  const service = spawn(path, [`--port=${port}`], { env, stdio: 'ignore', detached: true })
  endGroupAtEnd(service)
  const end = () => {
    service.kill()
    display.close()
  }
  try {
    const driver = await connect(`http://127.0.0.1:${port}`, binary)
    const capabilities = await driver.getCapabilities()
    return {
      engine: 'webkit',
      version: `WebKitGTK ${capabilities.getBrowserVersion()}`,
      tab: tabOf(driver),
      close: () => driver.quit().finally(end),
    }
  } catch (error) {
    end()
    throw error
  }
}

async function connect(server: string, binary: string): Promise<WebDriver> {
  await answering(server)
  const driver = await new Builder()
    .usingServer(server)
    .withCapabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    })
    .build()
  await driver.manage().setTimeouts({ script: SCRIPT, pageLoad: SCRIPT })
  return driver
}

function tabOf(driver: WebDriver): Tab {
  return {
    goto: (address) => driver.get(address),
    async evaluate(run, argument) {
      const answer = (await driver.executeAsyncScript(
        `const [argument, done] = arguments
        Promise.resolve(argument).then(${run}).then(
          (value) => done({ value: value === undefined ? undefined : JSON.stringify(value) }),
          (error) => done({ error: String(error) }))`,
        argument,
      )) as { value?: string; error?: string }
      if (answer.error !== undefined) throw new Error(answer.error)
      return answer.value == null ? undefined : JSON.parse(answer.value)
    },
  }
}

async function answering(server: string): Promise<void> {
  for (let attempt = 0; attempt < 50; attempt++) {
    const status = await fetch(`${server}/status`).catch(() => undefined)
    if (status?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('WebKitWebDriver does not answer')
}
