/** The port that PORT names, else the usual one; ends the process where PORT is no port. */
export function portOr(usual: number): number {
  const port = Number(process.env.PORT ?? usual)
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port
  console.error(`PORT must be a whole number from 1 to 65535, got "${process.env.PORT}".`)
  process.exit(1)
}
