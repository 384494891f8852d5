import { createReadStream, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import asanaSdk from 'asana'
import t from 'tap'
import { apiPath } from '../../src/behaviour/envelope.ts'
import { listening, serving } from '../harness.ts'

t.test('the official SDK uploads a file, and what its link gives is that file', async t => {
  const { app } = serving(t, {
    world: transaction => {
      transaction.put({ gid: '7', resource_type: 'user', name: 'Greta' })
      transaction.put({ gid: '1', resource_type: 'task', name: 'Fence' })
    }
  })
  const client = new asanaSdk.ApiClient()
  client.basePath = `http://127.0.0.1:${await listening(app)}${apiPath}`
  const { token } = client.authentications
  if (token) token.accessToken = '0/any-token'
  const api = new asanaSdk.AttachmentsApi(client)
  const bytes = Buffer.from(Array.from({ length: 2_000_000 }, (_, at) => at % 251))
  const path = join(t.testdir({}), 'photo.png')
  writeFileSync(path, bytes)
  const { data } = await api.createAttachmentForObject({
    // The SDK takes a stream, and its types say otherwise.
    file: createReadStream(path) as unknown as string,
    parent: '1'
  })
  t.equal(data.name, 'photo.png')
  const answer = await fetch(data.download_url)
  t.equal(answer.headers.get('content-type'), 'image/png')
  t.ok(bytes.equals(Buffer.from(await answer.arrayBuffer())))
  const { data: all } = await api.getAttachmentsForObject('1', {})
  t.equal(all[0].gid, data.gid)
})
