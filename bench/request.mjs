/** The one request that all are measured with, below the base path of each. */
export const path = '/jobs/1207000000000003?opt_fields=status,new_task.name'

/** The token that it carries. */
export const headers = { authorization: 'Bearer bench' }

/** What the bare servers answer: as long as our own answer. */
export const answer = JSON.stringify({
  data: {
    gid: '1207000000000003',
    new_task: { gid: '1207000000000202', name: 'Write the announcement for partners' },
    status: 'succeeded'
  }
})
