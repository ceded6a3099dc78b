import { noEffect } from './taro-shims'

/** Exports that neither src/ nor Taro's start code asks for. */
const UNUSED = [
  'createPortal',
  'hydrate',
  'hydrateRoot',
  'unmountComponentAtNode',
  'unstable_renderSubtreeIntoContainer',
]

/**
 * Webpack loader for react-dom.production.min.js. React can take over a page that was drawn elsewhere (hydration); the app
 * draws its own with createRoot. So no root and no boundary is ever dehydrated, and React's own flag for "hydrating" is
 * never raised: these are written into it as constants, and what nobody calls is no longer exported. Terser removes the
 * rest: 2.2 kB gzip.
 *
 * @throws where React's file is not as expected
 */
export default function reactDomLoader(code: string): string {
  const exported = UNUSED.reduce((text, name) => replace(text, `exports\\.${name}=`, 1, `var $$$$${name}=`), code)
  const roots = replace(exported, '[\\w$]+(?:\\.[\\w$]+)*\\.isDehydrated\\b', 7, '!1')
  const boundaries = replace(roots, '[\\w$]+(?:\\.[\\w$]+)*\\.dehydrated\\b', 13, 'null')

  // if(!I)return Fg(a),I=!0,!1;  The flag is raised here for the parent that is hydrated, of which there is none.
  const flag = /if\(!(\w+)\)return \w+\(\w+\),\1=!0,!1/.exec(code)?.[1] ?? fail('a flag for hydrating')
  const raised = replace(boundaries, `(?<![\\w$.])${flag}=!0`, 3, '0')
  return replace(raised, `(?<![\\w$.]|var \\w+=null,\\w+=null,)${flag}=!1`, 3, '0')
}

/** Replaces what is in the code so many times. */
function replace(code: string, pattern: string, times: number, by: string): string {
  const all = new RegExp(pattern, 'g')
  if (code.match(all)?.length !== times) fail(`${pattern} ${times} times`)
  return code.replace(all, by)
}

function fail(what: string): never {
  throw new Error(noEffect('react-dom', `react-dom.production.min.js lacks ${what}`))
}
