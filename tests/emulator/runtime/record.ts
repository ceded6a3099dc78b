/** What the test may ask about a run: kept in one place, in order. */
export const record = {
  /** Errors of the framework, the app's code, its promises and its console.error. */
  errors: [] as string[],
  /** Names that the app read from wx although the host or the simulated client has no such API. */
  missing: new Set<string>(),
  /** Calls of wx APIs that leave the app or speak to the user: [name, argument]. */
  log: [] as [name: string, argument: unknown][],
}

/** The message of anything thrown, with its stack where it has one. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)
}

/** A copy that can leave the page: functions by name, the rest as JSON. */
export function plain(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value ?? null, (_, part) => (typeof part === 'function' ? '[function]' : part)))
  } catch {
    return String(value)
  }
}
