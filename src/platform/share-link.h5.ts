import { copyText } from './copy-text.h5'

/** What became of a link: handed to another app, put on the clipboard, or neither. */
export type Shared = 'sent' | 'copied' | 'failed'

/**
 * Offers the browser's own ways of sending a link; where it has none, copies title and link.
 *
 * @param link a page of ours, as `linkOf` gives it
 * @returns undefined when the reader changed their mind
 */
export async function shareLink(title: string, link: string): Promise<Shared | undefined> {
  const url = `${location.href.split('#')[0]}#${link}`
  if (navigator.share) {
    try {
      await navigator.share({ title, url })
      return 'sent'
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return undefined
    }
  }
  return (await copyText(`${title} ${url}`)) ? 'copied' : 'failed'
}
