import Taro from '@tarojs/taro'

/** Offers the new version once it is downloaded; the reader may finish reading first. Silent where there is none. */
export function offerUpdate(question: string, confirm: string, later: string): void {
  try {
    const manager = Taro.getUpdateManager()
    manager.onUpdateReady(async () => {
      const answer = await Taro.showModal({ content: question, confirmText: confirm, cancelText: later })
      if (answer.confirm) manager.applyUpdate()
    })
  } catch {
    // Single-page mode and old base libraries have no update manager.
  }
}
