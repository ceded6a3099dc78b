/** ASCII letters, digits and single hyphens: an id is a folder's name and stands in links. */
const PLAIN = /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/

/** Longer ones would make links too long for WeChat. */
const LONGEST = 60

/**
 * Names that Windows gives to devices, in any case: a folder of this name cannot be made there, nor checked out.
 * https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/i

/** Why `id` cannot be the id of a report, in words that an editor can act on; undefined where it can. */
export function reportIdProblem(id: string): string | undefined {
  if (!PLAIN.test(id)) return `“${id}”不能用作报告编号：只用英文字母、数字和连字符，如 yuncheng-2023`
  if (id.length > LONGEST) return `“${id}”不能用作报告编号：最多 ${LONGEST} 个字，如 yuncheng-2023`
  if (DEVICE.test(id)) return `“${id}”不能用作报告编号：Windows 把它留作设备名；请换一个，如 yuncheng-2023`
  return undefined
}
