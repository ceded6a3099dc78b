/** ASCII letters, digits and hyphens: ids stand in links, and their folders on every kind of disk. */
const SHAPE = /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/
const LONGEST = 60

/** What Windows keeps for devices: https://learn.microsoft.com/windows/win32/fileio/naming-a-file#naming-conventions */
const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/i

/** Whether a folder of src/reports may be called so, which makes it the id of a report: yuncheng-2023. */
export function isReportId(id: string): boolean {
  return SHAPE.test(id) && !DEVICE.test(id) && id.length <= LONGEST
}

/** Why a name is no report id, for the editor. */
export function badReportId(id: string): string {
  if (DEVICE.test(id)) return `“${id}”是 Windows 保留的名字，不能用作报告编号；请改用如 yuncheng-2023`
  return `“${id}”不能用作报告编号：只用英文字母、数字和连字符，最多 ${LONGEST} 个，如 yuncheng-2023`
}
