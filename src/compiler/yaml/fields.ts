import { z } from 'zod'
import { beforeUnprintable } from '../invisible'

/**
 * The parts that schemas of our YAML files are made of. A message ends the sentence “label”…, and of a
 * wrong type names what is wanted: “title”应是文字.
 */

/** A mapping with these fields and no others. */
export function fields<T extends z.core.$ZodShape>(shape: T) {
  return z.strictObject(shape, {
    error: ({ code }) =>
      code === 'unrecognized_keys' ? `可用的有：${Object.keys(shape).join('、')}` : '“字段: 内容”的形式',
  })
}

/** A list of such entries. */
export function list<T extends z.core.$ZodType>(entry: T) {
  return z.array(entry, { error: '列表，每条以“- ”开头' })
}

/** Text as typed, which may look like a number (figure: 0), without the blanks at its ends and anything invisible. */
export const text = z
  .union([z.string(), z.number()], { error: '文字' })
  .transform((value) => String(value).trim())
  .refine((value) => beforeUnprintable(value) === null, {
    error: ({ input }) => {
      const before = beforeUnprintable(String(input))
      return `${before ? `里“${before}”后面` : '的开头'}有换行或看不见的字符，请删去`
    },
  })

/** Where something can be read. */
export const webAddress = text.refine((value) => /^https?:\/\/\S+$/.test(value), {
  error: '应是 http:// 或 https:// 开头的网址，中间没有空格',
})
