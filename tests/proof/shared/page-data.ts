import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { App } from '../../emulator/open-app'

/** What a template of base.wxml draws of a node. */
export interface Template {
  tag: string
  /** Names of the node's data that it binds: cl, st, p3 … */
  bound: ReadonlySet<string>
  /** Whether a tap on it reaches the app. */
  taps: boolean
}

/** A node as Taro sends it: `nn` names its template, `sid` or `uid` its DOM id, the rest is drawn by the template. */
export interface DataNode {
  [name: string]: unknown
  nn: string
  sid: string
  uid?: string
  cn?: DataNode[]
}

/** What every template needs to be found and filled, bound or not. */
const STRUCTURE = ['nn', 'sid', 'uid', 'cn']

/** The templates of a built package by the names that nodes call them (`nn`), at the top level of nesting. */
export function templatesOf(dist: string): Map<string, Template> {
  const wxml = readFileSync(path.join(dist, 'base.wxml'), 'utf8')
  const templates = new Map<string, Template>()
  // A field has two templates, 33_focus and 33_blur, of which utils.wxs chooses one: nodes call both 33.
  for (const [, name, body] of wxml.matchAll(
    /<template name="tmpl_0_([^"]+)">([\s\S]*?)<\/template>\s*(?=<template name|$)/g,
  )) {
    const bound = [...body.matchAll(/\bi\.(\w+)/g)].map(([, key]) => key)
    const tag = /<([\w-]+)/.exec(body)?.[1] ?? ''
    const both = templates.get(name.split('_')[0])
    templates.set(name.split('_')[0], {
      tag,
      bound: new Set([...STRUCTURE, ...(both?.bound ?? []), ...bound]),
      taps: both?.taps || body.includes('bindtap='),
    })
  }
  return templates
}

/** All nodes of the page in view, as the logic layer has sent them. */
export async function dataNodes(app: App): Promise<DataNode[]> {
  const roots = await app.page.evaluate(() => {
    const page = document.querySelector('host-page:not([hidden]) wx-page')
    const { data } = (page as unknown as { __wxElement: { data: { root: { cn: unknown } } } }).__wxElement
    return JSON.parse(JSON.stringify(data.root.cn)) as unknown
  })
  const all = (nodes: readonly DataNode[]): DataNode[] => nodes.flatMap((node) => [node, ...all(node.cn ?? [])])
  return all(roots as DataNode[])
}
