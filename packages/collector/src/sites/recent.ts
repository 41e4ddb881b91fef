/** Sites. Recent: what was asked for most recently, within a budget. */

export interface Recent<T> {
  /** What is kept, or what `find` answers: asked once, however many wait for it. */
  get(key: string, find: () => Promise<T | undefined>): Promise<T | undefined>
}

/** Keeps the most recently asked; what is not found is not kept, so that guesses cannot push out what is in use. */
export function createRecent<T>(budget: number, weightOf: (value: T) => number): Recent<T> {
  const kept = new Map<string, T>()
  const asked = new Map<string, Promise<T | undefined>>()
  let weight = 0

  const letGo = (key: string): void => {
    const value = kept.get(key)
    if (value === undefined) return
    weight -= weightOf(value)
    kept.delete(key)
  }

  const keep = (key: string, value: T): T => {
    letGo(key)
    kept.set(key, value)
    weight += weightOf(value)
    for (const oldest of kept.keys()) {
      if (weight <= budget || oldest === key) break
      letGo(oldest)
    }
    return value
  }

  return {
    async get(key, find) {
      const known = kept.get(key)
      if (known !== undefined) return keep(key, known)
      const finding =
        asked.get(key) ??
        find()
          .then((value) => (value === undefined ? undefined : keep(key, value)))
          .finally(() => asked.delete(key))
      asked.set(key, finding)
      return finding
    },
  }
}
