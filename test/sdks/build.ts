/** SDKs. Build: bundles each SDK's page script, as a site would, into `dist/`. */
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const here = fileURLToPath(new URL('.', import.meta.url))

/** Every SDK by the name of its page script. */
export const sdkNames = (): string[] =>
  readdirSync(`${here}pages`)
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((name) => name !== 'sink-of')
    .sort()

/** Builds the scripts, one file each. */
export default async function buildSdks(): Promise<void> {
  for (const name of sdkNames()) {
    await build({
      configFile: false,
      root: here,
      logLevel: 'warn',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir: 'dist',
        emptyOutDir: false,
        lib: { entry: `pages/${name}.ts`, formats: ['iife'], name: 'sdk', fileName: () => `${name}.js` },
      },
    })
  }
}
