import type { IncomingMessage } from 'node:http'
import { Refusal } from './refusal'

/**
 * Throws a Refusal for a request that the desk's own page did not make: another Host is a name that was pointed at this
 * machine (DNS rebinding), another Origin is a page of somebody else's. What changes something must name the Origin.
 */
export function checkSender({ headers, method }: Pick<IncomingMessage, 'headers' | 'method'>, port: number): void {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`]
  if (!hosts.includes(headers.host ?? '')) throw new Refusal(403, '只能从本机的审校台页面使用')
  const { origin } = headers
  const isOwn = hosts.some((host) => origin === `http://${host}`)
  const changes = method !== 'GET' && method !== 'HEAD'
  if (origin === undefined ? changes : !isOwn) throw new Refusal(403, '只能从本机的审校台页面使用')
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') {
    throw new Refusal(403, '只能从本机的审校台页面使用')
  }
}

/** What every answer says to the browser: nothing from elsewhere, no page of others around it. */
export const SECURITY_HEADERS = {
  'content-security-policy':
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self' data: blob:; frame-ancestors 'self'; base-uri 'none'; form-action 'none'; object-src 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
}
