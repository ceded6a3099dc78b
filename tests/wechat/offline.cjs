// Loaded before anything else into miniprogram-ci and its children: no name resolves, so nothing waits for a server.
const dns = require('node:dns')

dns.lookup = (host, options, callback) => {
  const done = typeof options === 'function' ? options : callback
  process.nextTick(done, Object.assign(new Error(`offline: ${host}`), { code: 'ENOTFOUND' }))
}
