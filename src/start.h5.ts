import 'react'
import 'react-dom'

/*
 * The first script of the site: React, and then, in a task of its own, the app. On a slow phone both together would keep
 * the page from answering for 80 ms (config/plugins/start-in-steps.ts). Of app.config.ts Taro's loader makes the app.
 */
import(/* webpackChunkName: "main" */ './app.config')
