import { buildApp } from './build/build-app'

/** `npm run build`, `build:weapp`, `build:h5`, after the reports were checked: builds dist/weapp, dist/h5 or both. */
async function main() {
  const asked = process.argv.slice(2)
  for (const target of ['weapp', 'h5'] as const) {
    if (asked.length === 0 || asked.includes(target)) await buildApp(target, `dist/${target}`)
  }
}

main().catch((error: unknown) => {
  console.error(`${error instanceof Error ? error.message : String(error)}; what is in dist/ stays as it was`)
  process.exitCode = 1
})
