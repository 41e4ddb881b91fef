/** Demo. Server: reads the environment, opens the port and ends on a signal. Run it with `node demo/src/server.ts`. */
import { createDemo } from './demo.ts'

export { createDemo, type Demo, type DemoOptions } from './demo.ts'

async function start(): Promise<void> {
  const { PLACET_DEMO_PORT = '8080', PLACET_PORT = '8787', PLACET_PUBLIC_URL } = process.env
  const port = Number(PLACET_DEMO_PORT)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    console.error(`PLACET_DEMO_PORT is "${PLACET_DEMO_PORT}": it must be a port, a whole number from 0 to 65535.`)
    process.exit(1)
  }
  const demo = await createDemo({ port, collector: PLACET_PUBLIC_URL || `http://localhost:${PLACET_PORT}` })
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => process.exit(0))
  try {
    const { url } = await demo.listen()
    console.log(`Demo site         ${url}`)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    console.error(
      code === 'EADDRINUSE'
        ? `Port ${port} is taken. Set PLACET_DEMO_PORT to another one.`
        : `The demo could not open port ${port}: ${code}`,
    )
    process.exit(1)
  }
}

if (import.meta.main) await start()
