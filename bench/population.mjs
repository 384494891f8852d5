const perProject = 500
const perUser = 100
const sections = ['Backlog', 'Next', 'In progress', 'Review', 'Done']
const verbs = ['Write', 'Review', 'Plan', 'Translate', 'Order', 'Photograph', 'Answer']
const things = [
  'the announcement',
  'the catalogue',
  'the spring campaign',
  'the budget',
  'the stand'
]
const day = 86_400_000
const first = Date.UTC(2026, 0, 1)

/** So many tasks go into one transaction. */
const atOnce = 20_000

/**
 * Fills a mock with tasks: a project with five sections for each 500 of them, a user for each 100, every task with a
 * place, an assignee, two followers, a text and a date. They go through what requests go through, and through the same
 * indexes.
 */
export const populate = ({ store, catalogue }, born, tasks) => {
  const make = (count, work) => {
    const made = []
    while (made.length < count) {
      store.transact(transaction => {
        const end = Math.min(count, made.length + atOnce)
        while (made.length < end) made.push(work({ transaction, catalogue }, made.length))
      })
    }
    return made
  }
  const workspace = store.world.types.get('workspace').first()
  const users = make(tasks / perUser, (ground, at) => userOf(ground, born, workspace, at))
  const projects = make(Math.ceil(tasks / perProject), (ground, at) =>
    projectOf(ground, born, { workspace, owner: users[at % users.length], at })
  )
  const made = make(tasks, (ground, at) => {
    const { gid: project, sections } = projects[Math.floor(at / perProject)]
    const place = { project, section: sections[at % sections.length] }
    return taskOf(ground, born, { workspace, place, users, at })
  })
  return { workspace, users, projects: projects.map(({ gid }) => gid), tasks: made }
}

const userOf = (ground, born, workspace, at) => {
  const name = `User ${at}`
  const { gid } = born(ground, 'user', { name, email: `user${at}@fjordfinch.example` })
  born(ground, 'workspace_membership', { user: gid, workspace, created_at: stampOf(0) })
  return gid
}

const projectOf = (ground, born, { workspace, owner, at }) => {
  const { gid } = born(ground, 'project', {
    name: `Project ${at}`,
    ...{ workspace, owner, created_at: stampOf(at), modified_at: stampOf(at) }
  })
  const held = sections.map(
    name => born(ground, 'section', { name, project: gid, created_at: stampOf(at) }).gid
  )
  return { gid, sections: held }
}

const taskOf = (ground, born, { workspace, place, users, at }) => {
  const assignee = users[(at * 7) % users.length]
  const owner = users[(at * 3) % users.length]
  return born(ground, 'task', {
    name: `${verbs[at % verbs.length]} ${things[at % things.length]} ${at}`,
    notes: `What ${at} is about, in a sentence or two, as people write it. It is due when it is due.`,
    ...{ workspace, assignee, followers: [...new Set([owner, assignee])], created_by: owner },
    ...{ memberships: [place], assignee_status: 'inbox', completed: at % 3 === 0 },
    ...{ due_on: stampOf(at * 60).slice(0, 10), created_at: stampOf(at) },
    modified_at: stampOf(at + day / 60_000)
  }).gid
}

/** A moment, so many minutes after the first; after some two years it begins again. */
const stampOf = minutes => new Date(first + ((minutes * 60_000) % (700 * day))).toISOString()
