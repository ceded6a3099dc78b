import path from 'node:path'
import { expect, test } from 'vitest'
import type { ReleasePlan } from '../../scripts/release/plan-release'
import { sendPackage } from '../../scripts/release/send-package'

const key = path.resolve('private.key')
const appid = 'wx0123456789abcdef'
const plan: ReleasePlan = { version: '1.2.0', description: '2023年度报告', preview: false, appid, key }

/** What would go over the network: miniprogram-ci is replaced, so nothing does. */
function recorder() {
  const calls: { name: string; options: Record<string, unknown> }[] = []
  const note = (name: string) => async (options: object) => void calls.push({ name, options: { ...options } })
  class Project {
    constructor(options: object) {
      calls.push({ name: 'Project', options: { ...options } })
    }
  }
  return { calls, uploader: { Project, upload: note('upload'), preview: note('preview') } }
}

test('hands miniprogram-ci the built package with key and appid, to be sent as it is', async () => {
  const { calls, uploader } = recorder()
  expect(await sendPackage(plan, 'dist/weapp', uploader)).toContain('提交审核')
  const [project, upload] = calls
  expect(project.options).toEqual({
    appid,
    type: 'miniProgram',
    projectPath: path.resolve('dist/weapp'),
    privateKeyPath: key,
  })
  expect(upload).toMatchObject({
    name: 'upload',
    options: { version: '1.2.0', desc: '2023年度报告', setting: { useProjectConfig: true } },
  })
})

test('asks for a preview as a picture in .tmp', async () => {
  const { calls, uploader } = recorder()
  expect(await sendPackage({ ...plan, preview: true }, 'dist/weapp', uploader)).toContain('preview.jpg')
  expect(calls[1]).toMatchObject({
    name: 'preview',
    options: { qrcodeFormat: 'image', qrcodeOutputDest: path.join('.tmp', 'preview.jpg') },
  })
})
