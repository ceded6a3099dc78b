import Taro from '@tarojs/taro'
import type { HandedOver } from './handed-over'

/**
 * Writes a text file in UTF-8 and lets the reader send it to a chat, their own 文件传输助手 included: that is how a file
 * leaves a mini-program. Base library 2.16.1; older clients and single-page mode fail.
 *
 * @param name the file's, with its ending
 */
export async function handOver(name: string, text: string, _type: string): Promise<HandedOver> {
  try {
    const filePath = `${Taro.env.USER_DATA_PATH}/${name}`
    Taro.getFileSystemManager().writeFileSync(filePath, text, 'utf8')
    await Taro.shareFileMessage({ filePath, fileName: name } as Taro.shareFileMessage.Option)
    return 'done'
  } catch (error) {
    return /cancel/.test((error as { errMsg?: string }).errMsg ?? '') ? 'dropped' : 'failed'
  }
}
