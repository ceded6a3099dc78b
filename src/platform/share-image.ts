import Taro from '@tarojs/taro'
import type { Saved } from './saved'

/**
 * Shows WeChat's own menu for sending a picture to friends, groups or Moments; who receives it can enter the
 * mini-program at `entrance` (base library 3.2.0). Where the menu is missing (before 2.14.3) the picture is shown
 * large, to be sent by a long press. Rejects when neither works.
 */
export async function shareImage(path: string, entrance: string): Promise<void> {
  try {
    await Taro.showShareImageMenu({
      path,
      needShowEntrance: true,
      entrancePath: entrance,
    } as Taro.showShareImageMenu.Option)
  } catch (error) {
    if (/cancel/.test(messageOf(error))) return
    await Taro.previewImage({ urls: [path] })
  }
}

/**
 * Saves a picture to the album. `denied` when the reader has once refused; `openSettings` then leads to the switch.
 * Fails, too, while 相册（仅写入） is not declared in 用户隐私保护指引.
 */
export async function saveImage(path: string): Promise<Saved> {
  try {
    await Taro.saveImageToPhotosAlbum({ filePath: path })
    return 'saved'
  } catch (error) {
    return /auth|deny|denied/.test(messageOf(error)) ? 'denied' : 'failed'
  }
}

/** Opens WeChat's switches for this mini-program. WeChat allows it only straight from a tap. */
export function openSettings(): void {
  try {
    Taro.openSetting().catch(() => {})
  } catch {
    // Not in single-page mode.
  }
}

function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'errMsg' in error ? String(error.errMsg) : String(error)
}
