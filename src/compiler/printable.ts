import { UNPRINTABLE } from './invisible'

/**
 * A text as a terminal may show it: invisible characters, which could move the cursor or turn the reading direction, are
 * written out as JSON does (\u001b). Line ends and tabs stay.
 */
export function printable(text: string): string {
  return text.replace(/\r(?!\n)/g, '\\r').replace(new RegExp(UNPRINTABLE, 'gu'), writtenOut)
}

function writtenOut(character: string): string {
  return character.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
