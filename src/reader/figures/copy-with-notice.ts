import { copyText } from '@/platform/copy-text'
import { notify } from '../notice'
import { words } from '../words'

/** Puts a text on the clipboard and says whether that worked. */
export async function copyWithNotice(text: string): Promise<void> {
  notify((await copyText(text)) ? words.copied : words.notCopied)
}
