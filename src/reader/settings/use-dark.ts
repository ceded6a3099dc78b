import { useSystemDark } from '@/platform/system-dark'
import { useSettings } from './settings'

/** Whether the page is dark: as the reader has fixed it, else as the system is. */
export function useDark(): boolean {
  const { theme } = useSettings()
  const system = useSystemDark()
  return theme === 'system' ? system : theme === 'dark'
}
