import { copyText } from '@/platform/copy-text'
import { words } from '../words'
import { notify } from './notice'

/** Puts a text on the clipboard and says whether that worked. */
export async function copyWithNotice(text: string): Promise<void> {
  notify((await copyText(text)) ? words.app.copied : words.app.notCopied)
}
