import type { Look } from './look'

/** A browser has the text in index.html before any script runs. */
export function drawAhead(_lookFor: (params: Record<string, unknown>) => Look | undefined): void {}
