/** Sync. Place: somewhere in a browser where a service can leave something. Each may be forbidden on its own, and then throws. */

export interface Place {
  /** Names of what is there. Where a browser tells none, `listed` stand in. */
  names(listed: readonly string[]): string[] | Promise<string[]>
  /** Deletes it. False where it stays. */
  remove(name: string): boolean | Promise<boolean>
}
