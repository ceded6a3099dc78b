import Taro from '@tarojs/taro'

type Answer = () => { query: string }

/** What the types of Taro do not know: base libraries 2.14.3 and 1.4.0. */
interface CarryApis {
  onCopyUrl?(answer: Answer): void
  offCopyUrl?(answer: Answer): void
  onUserCaptureScreen?(answer: Answer): void
  offUserCaptureScreen?(answer: Answer): void
}

/**
 * Lets WeChat's 复制链接 and its screenshots carry the reader's place; `query` is asked for when they are made.
 * Gives a function that ends it. Where an API is missing, links lead to the top of the report.
 */
export function carryPlace(query: () => string): () => void {
  const apis = Taro as unknown as CarryApis
  const answer = () => ({ query: query() })
  try {
    apis.onCopyUrl?.(answer)
    apis.onUserCaptureScreen?.(answer)
  } catch {
    // Single-page mode may refuse.
  }
  return () => {
    try {
      apis.offCopyUrl?.(answer)
      apis.offUserCaptureScreen?.(answer)
    } catch {
      // As above.
    }
  }
}
