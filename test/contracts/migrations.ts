/** Contracts. The migrations of an engine, as they lie in its folder. */
import { readdirSync } from 'node:fs'

export const migrationsOf = (engine: 'sqlite' | 'postgres'): string[] =>
  readdirSync(new URL(`../../packages/collector/src/storage/${engine}/migrations/`, import.meta.url)).sort()
