import { buildApp } from './build/build-app'

/** `npm run build`, `build:weapp`, `build:h5`, after the reports were checked: builds dist/weapp, dist/h5 or both. */
async function main() {
  const asked = process.argv.slice(2)
  const targets = (['weapp', 'h5'] as const).filter((target) => asked.length === 0 || asked.includes(target))
  // Both at once take two thirds of the time; what they say would be mixed.
  const quiet = targets.length > 1
  if (quiet)
    console.log(`building ${targets.map((target) => `dist/${target}`).join(' and ')}, which takes half a minute`)
  await Promise.all(
    targets.map(async (target) => {
      await buildApp(target, `dist/${target}`, { quiet })
      if (quiet) console.log(`dist/${target} is built`)
    }),
  )
}

main().catch((error: unknown) => {
  console.error(`${error instanceof Error ? error.message : String(error)}; what is in dist/ stays as it was`)
  process.exitCode = 1
})
