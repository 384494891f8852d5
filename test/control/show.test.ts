import t from 'tap'
import { catalogueOf } from '../../src/behaviour/catalogue.ts'
import { contractNamed } from '../../src/contract/contracts.ts'
import { showerFor, typeNamed } from '../../src/control/show.ts'
import type { Entity } from '../../src/world/entity.ts'
import { Transaction } from '../../src/world/transaction.ts'
import { emptyWorld } from '../../src/world/world.ts'

const contract = contractNamed('asana')

t.test(
  'a record is shown with all its fields, also those that are sent only on request',
  async t => {
    const transaction = new Transaction(emptyWorld, 0)
    transaction.put({ gid: '3', resource_type: 'user', name: 'Greta Sandberg' })
    const task: Entity = { gid: '8', resource_type: 'task', name: 'A task', created_by: '3' }
    const job: Entity = { gid: '1', resource_type: 'job', status: 'succeeded', new_task: '8' }
    transaction.put(task)
    const show = showerFor({ contract, catalogue: catalogueOf([]) })
    t.same(show(task, transaction.world), {
      gid: '8',
      created_by: { gid: '3', name: 'Greta Sandberg', resource_type: 'user' },
      name: 'A task',
      resource_type: 'task'
    })
    const shown = { gid: '8', name: 'A task', resource_type: 'task' }
    const record = { gid: '1', new_task: shown, resource_type: 'job', status: 'succeeded' }
    t.equal(JSON.stringify(show(job, transaction.world)), JSON.stringify(record))
    t.equal(JSON.stringify(show(job, transaction.world)), JSON.stringify(record), 'and again')
  }
)

t.test('a type that the contract does not have is refused with the nearest one it has', async t => {
  t.equal(typeNamed(contract, 'job', 'type').collection, 'jobs')
  t.throws(() => typeNamed(contract, 'tassk', 'type'), {
    message: /^type must be one of .*, not "tassk"; did you mean task\?$/
  })
})
