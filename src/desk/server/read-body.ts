import type { IncomingMessage } from 'node:http'
import type { z } from 'zod'
import { Refusal } from './refusal'

/** As large as a file that the compiler reads. */
const LARGEST_FILE = 64 * 1024 * 1024
const LARGEST_JSON = 1024 * 1024

/** The bytes of a file that the page sends. Throws a Refusal where there are too many, or where it is no such request. */
export async function readFileBody(request: IncomingMessage): Promise<Buffer> {
  requireType(request, 'application/octet-stream')
  return readBytes(request, LARGEST_FILE, '文件超过 64 MB，不像一份报告')
}

/** What the page asks for, as its schema has it. Throws a Refusal where it is something else. */
export async function readJsonBody<T>(request: IncomingMessage, schema: z.ZodType<T>): Promise<T> {
  requireType(request, 'application/json')
  const bytes = await readBytes(request, LARGEST_JSON, '内容太长')
  const { data } = schema.safeParse(parse(bytes))
  if (data === undefined) throw new Refusal(400, '填写的内容不完整或太长，没有写入')
  return data
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return undefined
  }
}

function requireType({ headers }: IncomingMessage, type: string): void {
  if (headers['content-type']?.split(';')[0] !== type) throw new Refusal(415, '只能从本机的审校台页面使用')
}

async function readBytes(request: IncomingMessage, most: number, message: string): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request) {
    length += chunk.length
    if (length > most) throw new Refusal(413, message)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
