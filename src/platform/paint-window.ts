import Taro from '@tarojs/taro'
import { isSinglePage } from './single-page'

/** What surrounds the page: the paper of tokens.scss, and the ink that WeChat offers on it. */
const WINDOW = {
  light: { paper: '#f6f5f1', ink: '#000000', pull: 'dark' },
  dark: { paper: '#11151a', ink: '#ffffff', pull: 'light' },
} as const

/**
 * Paints WeChat's navigation bar and the space behind the page for a theme that the reader has fixed, or as the system
 * is. Needed on every page, and again whenever it shows. Where it may not be done (single-page mode) they stay as
 * theme.json has them.
 */
export function paintWindow(theme: 'light' | 'dark' | 'system'): void {
  if (isSinglePage()) return
  try {
    const { paper, ink, pull } = WINDOW[theme === 'system' ? systemTheme() : theme]
    const quiet = { fail: () => {} }
    Taro.setNavigationBarColor({ frontColor: ink, backgroundColor: paper, ...quiet }).catch(() => {})
    Taro.setBackgroundColor({ backgroundColor: paper, backgroundColorTop: paper, backgroundColorBottom: paper }).catch(
      () => {},
    )
    Taro.setBackgroundTextStyle({ textStyle: pull }).catch(() => {})
  } catch {
    // An API is missing: the text is readable all the same.
  }
}

function systemTheme(): 'light' | 'dark' {
  const { theme } = Taro.getAppBaseInfo() as { theme?: string }
  return theme === 'dark' ? 'dark' : 'light'
}
