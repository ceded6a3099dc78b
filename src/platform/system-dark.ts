import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'

/** Whether WeChat is dark; follows its changes (base library 2.11.0). */
export function useSystemDark(): boolean {
  const [dark, setDark] = useState(isDark)
  useEffect(() => {
    const follow = ({ theme }: { theme: string }) => setDark(theme === 'dark')
    try {
      Taro.onThemeChange(follow)
    } catch {
      return undefined
    }
    return () => {
      try {
        Taro.offThemeChange(follow)
      } catch {
        // Thrown here, it would take the sheet that closes, and the text behind it, along.
      }
    }
  }, [])
  return dark
}

function isDark(): boolean {
  try {
    return (Taro.getAppBaseInfo() as { theme?: string }).theme === 'dark'
  } catch {
    return false
  }
}
