import type { Transaction } from '../../src/world/transaction.ts'

/** Two workspaces: Greta, who asks, is in both, Adam in one; each has tags, and a task has two of them. */
export const company = (transaction: Transaction): void => {
  transaction.put({
    gid: '5',
    resource_type: 'workspace',
    name: 'Fjord',
    email_domains: ['f.test']
  })
  transaction.put({ gid: '6', resource_type: 'workspace', name: 'Plain' })
  const greta = { name: 'Greta', email: 'greta@f.test', workspaces: ['5', '6'] }
  transaction.put({ gid: '71', resource_type: 'user', ...greta })
  const adam = { name: 'Adam', email: 'adam@f.test', workspaces: ['5'], photo: null }
  transaction.put({ gid: '72', resource_type: 'user', ...adam })
  transaction.put({ gid: '1', resource_type: 'tag', name: 'press', workspace: '5' })
  transaction.put({ gid: '2', resource_type: 'tag', name: 'later', workspace: '6' })
  transaction.put({ gid: '3', resource_type: 'tag', name: 'press', workspace: '5' })
  transaction.put({ gid: '8', resource_type: 'task', name: 'Write', tags: ['3', '1'] })
  transaction.put({ gid: '9', resource_type: 'task', name: 'Read' })
}
