// Run by check-package.ts in a process of its own: node run-miniprogram-ci.cjs PROJECT RESULT
// Compiles as an upload would and writes { problems, quality, bytes } to RESULT as JSON.
const { writeFileSync } = require('node:fs')
const path = require('node:path')
const ci = require('miniprogram-ci')

const [projectPath, result] = process.argv.slice(2)

// What WeChat's server would say about the app; the limits are the public ones (MB, counts, KB).
const attributes = {
  platform: false,
  appType: 0,
  isSuperAdmin: false,
  gameApp: false,
  appImageUrl: '',
  appName: '',
  setting: {
    MaxCodeSize: 2,
    MaxSubpackageSubCodeSize: 2,
    MaxSubpackageFullCodeSize: 30,
    NavigateMiniprogramLimit: 10,
    MaxSubPackageLimit: 100,
    MinTabbarCount: 2,
    MaxTabbarCount: 5,
    MaxCustomTabbarCount: 10,
    MaxTabbarIconSize: 40,
  },
}

async function check() {
  const project = new ci.Project({
    appid: 'touristappid',
    type: 'miniProgram',
    projectPath,
    privateKey: 'none',
    ignores: [],
    attr: async () => attributes,
  })
  const found = { problems: [], quality: [], bytes: 0 }
  try {
    // With es6 it parses every script, so that a syntax error is found; to minify as well takes twice as long.
    const setting = { es6: true, minify: false, minifyWXML: true, minifyWXSS: true, autoPrefixWXSS: true }
    const files = await ci.getCompiledResult({ project, version: '0.0.1', setting, onProgressUpdate() {} })
    found.bytes = Object.values(files).reduce((sum, file) => sum + file.length, 0)
    found.quality = await ci.checkCodeQuality(project, path.resolve('quality.json'))
  } catch (error) {
    found.problems.push(String(error?.message ?? error))
  }
  writeFileSync(result, JSON.stringify(found))
}

check().finally(() => process.exit())
