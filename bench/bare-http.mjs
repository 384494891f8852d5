import { createServer } from 'node:http'
import { answer } from './request.mjs'

createServer((_request, response) => response.end(answer)).listen(
  Number(process.argv[2]),
  '127.0.0.1'
)
