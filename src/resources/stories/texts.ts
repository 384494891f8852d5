import { escapedText, tagText } from '../../behaviour/rich-text/xml.ts'
import type { Entity, Gid } from '../../world/entity.ts'
import type { World } from '../../world/world.ts'

/** Part of a system story: words, or a record that is linked in its rich text. */
export type Piece = string | Link

/** A name with the address to which it leads. */
export interface Link {
  readonly name: string
  readonly href: string
}

const home = 'https://app.asana.com'

/** What a system story says, in its two forms. */
export interface Said {
  readonly text: string
  readonly html_text: string
}

/** The actor's name, then the pieces. Live, April 2026: no body, the name in bold and linked. */
export const saidBy = (actor: Entity, pieces: readonly Piece[]): Said => {
  const html = pieces.map(piece =>
    typeof piece === 'string' ? escapedText(piece) : anchor(piece.href, piece.name)
  )
  return {
    text: [nameOf(actor), ' ', ...pieces.map(wordsOf)].join(''),
    html_text: [profile(actor), ' ', ...html].join('')
  }
}

/** The rich text of a system story of which only the plain text is held: the actor is linked. */
export const storyHtml = (story: Entity, world: World): string => {
  const text = String(story['text'])
  const actor = world.entities.get(String(story['created_by']))
  if (!actor || !text.startsWith(nameOf(actor))) return escapedText(text)
  return `${profile(actor)}${escapedText(text.slice(nameOf(actor).length))}`
}

/** A record by its name, linked to its page. Live, April 2026, for projects; 2025 for tasks, with a check mark. */
export const linkTo = (gid: Gid, world: World): Link => {
  const entity = world.entities.get(gid) ?? { gid, resource_type: '' }
  const { resource_type: type } = entity
  if (type === 'user') return { name: nameOf(entity), href: `${home}/0/profile/${gid}` }
  if (type === 'task') return { name: `✓ ${nameOf(entity)}`, href: pageOf(entity, 'task') }
  return {
    name: nameOf(entity),
    href: type === 'tag' ? `${home}/0/${gid}/${gid}` : pageOf(entity, type)
  }
}

const pageOf = ({ gid, workspace }: Entity, kind: string): string =>
  `${home}/1/${workspace}/${kind}/${gid}`

const wordsOf = (piece: Piece): string => (typeof piece === 'string' ? piece : piece.name)

const nameOf = ({ name }: Entity): string => String(name ?? '')

const anchor = (href: string, name: string): string =>
  `${tagText({ name: 'a', attributes: { href } })}${escapedText(name)}</a>`

const profile = (actor: Entity): string =>
  `<b>${anchor(`${home}/0/profile/${actor.gid}`, nameOf(actor))}</b>`
