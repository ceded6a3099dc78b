/** The host's frame and the styles that WeChat gives to its elements before an app's own. */
export const USER_AGENT_STYLES = `
:root { --host-vh: calc((100vh - var(--host-bar)) / 100); --host-bar: 0px; --host-safe-bottom: 0px }
html, body { margin: 0; height: 100%; overflow: hidden }
html { font-size: 5vw; -webkit-text-size-adjust: 100%; user-select: none }
host-page { position: absolute; inset: 0; background: var(--host-background, #fff); font-family: -apple-system-font, "Helvetica Neue", Helvetica, sans-serif }
host-page[hidden] { display: none }
host-bar { position: absolute; inset: 0 0 auto 0; height: var(--host-bar); box-sizing: border-box; padding-top: calc(var(--host-bar) - 44px); font: 600 17px/44px sans-serif; text-align: center; z-index: 1 }
host-bar[hidden] { display: none }
host-bar::before { content: attr(data-back); position: absolute; left: 16px; font-weight: 400; font-size: 24px }
host-bar::after { content: "••• ◉"; position: absolute; right: 10px; bottom: 6px; width: 85px; height: 30px; font: 14px/30px sans-serif; border: 1px solid #8884; border-radius: 16px }
/* Elements that are fixed stand in the window below the bar; elements in flow scroll in the box inside it. */
host-window { position: absolute; inset: var(--host-bar) 0 0 0; transform: translateZ(0); overflow: hidden }
host-scroll { position: absolute; inset: 0; overflow: hidden auto; -webkit-overflow-scrolling: touch; scrollbar-width: none }
host-scroll > wx-page { font-size: 16px }
wx-page { display: block; min-height: 100%; overflow-wrap: break-word }
wx-view, wx-cover-view, wx-form, wx-swiper, wx-swiper-item, wx-scroll-view, wx-navigator, wx-rich-text, wx-radio-group, wx-checkbox-group, wx-page-container, wx-root-portal, wx-comp { display: block }
wx-scroll-view { width: 100%; -webkit-overflow-scrolling: touch; scrollbar-width: none }
wx-text { display: inline; white-space: pre-line }
wx-text[user-select] { display: inline-block; user-select: text }
wx-page-meta { display: none }
wx-page-container { position: fixed; inset: auto 0 0 0; z-index: 100; overflow: hidden }
wx-page-container:not([data-shown]) { display: none }
wx-label { display: inline-block }
wx-image { display: inline-block; width: 320px; height: 240px; overflow: hidden }
wx-image > img { display: block; width: 100%; height: 100%; object-fit: fill }
wx-image[mode=aspectFit] > img { object-fit: contain }
wx-image[mode=aspectFill] > img { object-fit: cover }
wx-image[mode=widthFix], wx-image[mode=widthFix] > img { height: auto }
wx-canvas { display: block; position: relative; width: 300px; height: 150px }
wx-canvas > canvas { display: block; width: 100%; height: 100% }
wx-input, wx-textarea { display: block; cursor: auto; overflow: hidden; text-overflow: clip; white-space: nowrap; height: 1.4rem; min-height: 1.4rem; text-align: start }
wx-textarea { width: 300px; height: 150px; white-space: pre-wrap }
wx-input > input, wx-textarea > textarea { all: unset; display: block; box-sizing: border-box; width: 100%; height: 100%; font: inherit; color: inherit; text-align: inherit; letter-spacing: inherit }
wx-button { position: relative; display: block; margin: 0 auto; padding: 0 14px; box-sizing: border-box; font-size: 18px; text-align: center; line-height: 2.55555556; border-radius: 5px; overflow: hidden; color: #000; background-color: #f8f8f8 }
wx-button::after { content: " "; position: absolute; top: 0; left: 0; width: 200%; height: 200%; border: 1px solid rgba(0,0,0,.2); transform: scale(.5); transform-origin: 0 0; box-sizing: border-box; border-radius: 10px }
wx-button[type=primary] { color: #fff; background-color: #1aad19 }
wx-button[size=mini] { display: inline-block; line-height: 2.3; font-size: 13px; padding: 0 1.34em }
wx-button[disabled] { color: rgba(0,0,0,.3) }
.host-style-v2 wx-button { padding: 8px 24px; line-height: 1.41176471; font-size: 17px; font-weight: 700; border-radius: 4px; color: #06ae56; background-color: #f2f2f2 }
.host-style-v2 wx-button:not([size=mini]) { width: 184px }
.host-style-v2 wx-button::after { content: none }
wx-swiper { height: 150px; overflow: hidden }
wx-swiper-item { height: 100% }
.host-hidden { display: none !important }
`
