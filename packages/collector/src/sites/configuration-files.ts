/** Sites. Which files of a folder are site configurations. */
import { readdir } from 'node:fs/promises'

/** Names of the configurations in a folder, sorted. A published schema may lie beside those that name it. */
export async function configurationFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder)
  return names.filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json') && !name.startsWith('.')).sort()
}
