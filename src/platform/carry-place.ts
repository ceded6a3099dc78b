import Taro from '@tarojs/taro'

type Answer = () => { query: string }

/** `src` is the path of a picture; WeChat waits 3 s for the promise, and then sends the screenshot itself. */
type PosterAnswer = () => { promise: Promise<{ src: string }> }

/** What the types of Taro do not know: base libraries 2.14.3, 1.4.0 and 3.12.0. */
interface CarryApis {
  onCopyUrl?(answer: Answer): void
  offCopyUrl?(answer: Answer): void
  onUserCaptureScreen?(answer: Answer): void
  offUserCaptureScreen?(answer: Answer): void
  onGeneratePoster?(answer: PosterAnswer): void
  offGeneratePoster?(): void
}

/**
 * Lets WeChat's 复制链接 and its screenshots carry the reader's place; `query` is asked for when they are made. A
 * screenshot that is passed on is replaced by the picture that `poster` draws. Gives a function that ends it. Where an
 * API is missing, links lead to the top of the report, and screenshots stay what they are.
 * https://developers.weixin.qq.com/miniprogram/dev/api/device/screen/wx.onGeneratePoster.html
 */
export function carryPlace(query: () => string, poster: (() => Promise<string>) | undefined): () => void {
  const apis = Taro as unknown as CarryApis
  const answer = () => ({ query: query() })
  try {
    apis.onCopyUrl?.(answer)
    apis.onUserCaptureScreen?.(answer)
    if (poster) apis.onGeneratePoster?.(() => ({ promise: drawn(poster) }))
  } catch {
    // Single-page mode may refuse.
  }
  return () => {
    try {
      apis.offCopyUrl?.(answer)
      apis.offUserCaptureScreen?.(answer)
      apis.offGeneratePoster?.()
    } catch {
      // As above.
    }
  }
}

/** Never settles where the phone cannot draw: WeChat then goes on by itself. */
function drawn(poster: () => Promise<string>): Promise<{ src: string }> {
  return new Promise((resolve) => {
    poster().then(
      (src) => resolve({ src }),
      () => {},
    )
  })
}
