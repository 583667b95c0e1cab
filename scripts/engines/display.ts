import { spawn } from 'node:child_process'
import { endGroupAtEnd } from '../kept/process-group.ts'
import { ensureProgram } from './find.ts'

/** A display to draw on: the one that is there, else a virtual one. */
export async function openDisplay(): Promise<{ name: string; close(): void }> {
  const { DISPLAY } = process.env
  if (DISPLAY) return { name: DISPLAY, close: () => undefined }
  const xvfb = await ensureProgram('xvfb')
  if (!xvfb) throw new Error('It needs a display. Install one: apt-get install xvfb')
  const args = ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp']
  const server = spawn(xvfb, args, {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    detached: true,
  })
  endGroupAtEnd(server)
  const number = await new Promise<string>((resolve, reject) => {
    server.stdio[3]?.once('data', (data) => resolve(String(data).trim()))
    server.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code}`)))
  })
  return { name: `:${number}`, close: () => server.kill() }
}
