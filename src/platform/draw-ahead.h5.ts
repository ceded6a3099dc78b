import type { Appearance } from './appearance'

/** A browser has the text in index.html before any script runs. */
export function drawAhead(_appearanceFor: (params: Record<string, unknown>) => Appearance | undefined): void {}
