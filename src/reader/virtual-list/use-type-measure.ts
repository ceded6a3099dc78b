import { useMemo } from 'react'
import { windowSize } from '@/platform/scroll'
import { systemTypeSize } from '@/platform/system-type-size'
import { bodySize } from '../settings/screen-style'
import { useSettings } from '../settings/settings'
import type { TypeMeasure } from './block'

/** Widest column of text, and the room that is lost to margins and padding on both sides together, px. */
const WIDEST_COLUMN = 720
const MARGINS = 60

/** How type is set on this page. */
export function useTypeMeasure(): TypeMeasure {
  const size = bodySize(useSettings(), systemTypeSize())
  const { width } = windowSize()
  return useMemo(() => ({ size, perLine: (Math.min(width, WIDEST_COLUMN) - MARGINS) / size }), [size, width])
}
