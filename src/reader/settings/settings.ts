import { useSyncExternalStore } from 'react'
import { readStored, store } from '@/platform/storage'

/** Body sizes that a reader can choose, px: 标准 · 大 · 特大 · 超大 (≥ 30, as 适老化通用设计规范 of 2021-04 asks). */
export const TYPE_SIZES = [17, 20, 24, 30] as const
export const THEMES = ['system', 'light', 'dark'] as const

/** How the reader wants to read. */
export interface Settings {
  /** Body size in px; null follows WeChat's own font setting. */
  typeSize: (typeof TYPE_SIZES)[number] | null
  theme: (typeof THEMES)[number]
  /** Whether figures are marked in the text. */
  marks: boolean
  /** Whether terms are underlined. */
  terms: boolean
  /** Whether 长辈版 is on; null until the reader has been asked or has chosen. */
  elders: boolean | null
}

const KEY = 'settings'
const DEFAULTS: Settings = { typeSize: null, theme: 'system', marks: true, terms: true, elders: null }

let current: Settings | undefined
const listeners = new Set<() => void>()

/** Checks the stored settings field by field; a missing or invalid field gets its default. */
function readSettings(stored: unknown): Settings {
  const found: Partial<Settings> = typeof stored === 'object' && stored !== null ? stored : {}
  return {
    typeSize: TYPE_SIZES.find((size) => size === found.typeSize) ?? DEFAULTS.typeSize,
    theme: THEMES.find((theme) => theme === found.theme) ?? DEFAULTS.theme,
    marks: typeof found.marks === 'boolean' ? found.marks : DEFAULTS.marks,
    terms: typeof found.terms === 'boolean' ? found.terms : DEFAULTS.terms,
    elders: typeof found.elders === 'boolean' ? found.elders : DEFAULTS.elders,
  }
}

/** The reader's settings as they are now. */
export function getSettings(): Settings {
  current ??= readStored(KEY, readSettings, DEFAULTS)
  return current
}

/** Changes some settings, at once on every page, and remembers them. */
export function changeSettings(change: Partial<Settings>): void {
  current = { ...getSettings(), ...change }
  store(KEY, current)
  for (const listener of listeners) listener()
}

/** Resets every setting, at once on every page. The caller removes what is stored. */
export function forgetSettings(): void {
  current = DEFAULTS
  for (const listener of listeners) listener()
}

/** The reader's settings; the component draws again when they change. */
export function useSettings(): Settings {
  return useSyncExternalStore(subscribe, getSettings, getSettings)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
