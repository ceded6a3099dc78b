import { copyText } from '@/platform/copy-text'
import { words } from '../words'
import { notify } from './notice'

/** Copies a text to the clipboard and shows a notice about success or failure. */
export async function copyWithNotice(text: string): Promise<void> {
  notify((await copyText(text)) ? words.app.copied : words.app.notCopied)
}
