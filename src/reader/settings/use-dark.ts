import { useSystemDark } from '@/platform/system-dark'
import { useSettings } from './settings'

/** Whether the page is dark, by the reader's choice or else by the system's theme. */
export function useDark(): boolean {
  const { theme } = useSettings()
  const system = useSystemDark()
  return theme === 'system' ? system : theme === 'dark'
}
