import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'

/** Whether WeChat is dark; follows its changes (base library 2.11.0). */
export function useSystemDark(): boolean {
  const [dark, setDark] = useState(isDark)
  useEffect(() => {
    const follow = ({ theme }: { theme: string }) => setDark(theme === 'dark')
    try {
      Taro.onThemeChange(follow)
      return () => Taro.offThemeChange(follow)
    } catch {
      return undefined
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
