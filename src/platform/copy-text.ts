import Taro from '@tarojs/taro'

/**
 * Puts a text on the clipboard. Gives false where that fails: in single-page mode, or while 剪切板 is not declared in
 * the mini-program's 用户隐私保护指引 (errno 112). WeChat says 内容已复制 by itself.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await Taro.setClipboardData({ data: text })
    return true
  } catch {
    return false
  }
}
