import { mkdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { ReleasePlan } from './plan-release'

const require = createRequire(import.meta.url)

/** Where the picture of the preview's QR code is put. */
const CODE = path.join('.tmp', 'preview.jpg')

interface Project {
  appid: string
  type: 'miniProgram'
  projectPath: string
  privateKeyPath: string
}
interface Sending {
  project: object
  version: string
  desc: string
  setting: { useProjectConfig: true }
  onProgressUpdate(): void
}
interface Preview extends Sending {
  qrcodeFormat: 'image'
  qrcodeOutputDest: string
}

/** The part of miniprogram-ci that sends a package; tests put their own in its place. */
export interface Uploader {
  Project: new (options: Project) => object
  upload(options: Sending): Promise<unknown>
  preview(options: Preview): Promise<unknown>
}

/**
 * Sends `dist` as it is built: WeChat compiles nothing again. Rejects with what WeChat says.
 * Gives where to go on: to the platform's version list, or to the preview's QR code.
 */
export async function sendPackage(plan: ReleasePlan, dist = 'dist/weapp', uploader?: Uploader): Promise<string> {
  const ci = uploader ?? (require('miniprogram-ci') as Uploader)
  const project = new ci.Project({
    appid: plan.appid,
    type: 'miniProgram',
    projectPath: path.resolve(dist),
    privateKeyPath: path.resolve(plan.key),
  })
  const sending: Sending = {
    project,
    version: plan.version,
    desc: plan.description,
    setting: { useProjectConfig: true },
    onProgressUpdate() {},
  }
  if (!plan.preview) {
    await ci.upload(sending)
    return `已上传 ${plan.version}。接下来：公众平台 → 版本管理 → 开发版本 → 提交审核`
  }
  await mkdir(path.dirname(CODE), { recursive: true })
  await ci.preview({ ...sending, qrcodeFormat: 'image', qrcodeOutputDest: CODE })
  return `${await drawCode()}用微信扫描二维码预览；图片在 ${CODE}`
}

/** The QR code for a terminal, as miniprogram-ci itself draws it; empty where the picture cannot be read. */
async function drawCode(): Promise<string> {
  try {
    const { generateTerminalQrcode } = require('miniprogram-ci/dist/ci/utils/terminalQrcode.js')
    return `${await generateTerminalQrcode(await readFile(CODE, 'base64'))}\n`
  } catch {
    return ''
  }
}
