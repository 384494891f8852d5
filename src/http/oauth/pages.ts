import { htmlEscape } from 'escape-goat'
import type { Mock } from '../../behaviour/mock.ts'
import { outOfBand, type Params } from '../../behaviour/oauth/apps.ts'
import type { Wish } from '../../behaviour/oauth/visit.ts'
import { scopesOf } from '../../contract/scopes.ts'
import type { Entity } from '../../world/entity.ts'

/** Nothing but what stands in the page itself, and in nobody's frame. */
export const pageHeaders = {
  'content-type': 'text/html; charset=UTF-8',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store'
}

const style = `
  :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
  body { display: grid; place-items: center; min-height: 100vh; margin: 0 }
  main { box-sizing: border-box; width: min(30rem, 100vw); padding: 2rem 1.5rem }
  h1 { margin: 0 0 1rem; font-size: 1.4rem; line-height: 1.3 }
  ul { margin: 0 0 1.5rem; padding-left: 1.2rem }
  label { display: block; font-weight: 600 }
  select { box-sizing: border-box; width: 100%; margin: .25rem 0 1.5rem; padding: .5rem; font: inherit }
  button { margin-right: .5rem; padding: .5rem 1.25rem; font: inherit; cursor: pointer }
  code { font-size: 1.1rem; overflow-wrap: anywhere; user-select: all }
  p.small { margin-top: 1.5rem; font-size: .875rem }`

const page = (title: string, main: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${htmlEscape(title)}</title>
<style>${style}
</style>
</head>
<body>
<main>
${main}
</main>
</body>
</html>
`

/** Asks who lets the app in, or does not. It is a form that comes back to the same address, with the answer. */
export const consentPage = (
  { contract }: Mock,
  { wish, people }: { readonly wish: Wish; readonly people: readonly Entity[] },
  asked: Params
): string => {
  const title = `${wish.app.name} wants to use Asana for you`
  const may = scopesOf(contract.document)
  const items = wish.scopes.flatMap(scope => may.get(scope) ?? [])
  return page(
    `${title} – asana-mock`,
    [
      htmlEscape`<h1>${title}</h1>`,
      '<p>It wants to:</p>',
      `<ul>\n${items.map(item => htmlEscape`<li>${item}</li>`).join('\n')}\n</ul>`,
      '<form>',
      ...hidden(asked),
      ...question(people),
      '</form>',
      htmlEscape`<p class="small">${whereTo(wish.redirectUri)} This is a mock: nobody logs in.</p>`
    ].join('\n')
  )
}

const whereTo = (redirectUri: string): string =>
  redirectUri === outOfBand
    ? 'Then you see a code for the app.'
    : `Then you go on to ${new URL(redirectUri).host || redirectUri}.`

const hidden = (asked: Params): string[] =>
  Object.entries(asked)
    .filter(([name]) => !name.startsWith('mock_'))
    .map(([name, value]) => htmlEscape`<input type="hidden" name="${name}" value="${value}">`)

const question = (people: readonly Entity[]): string[] => {
  const deny = '<button name="mock_consent" value="deny">Deny</button>'
  if (people.length === 0) return ['<p>There are no users in this world who could.</p>', deny]
  const options = people.map(
    ({ gid, name }) => htmlEscape`<option value="${gid}">${name ?? gid}</option>`
  )
  return [
    '<label for="user">You are</label>',
    `<select id="user" name="mock_user">\n${options.join('\n')}\n</select>`,
    '<button name="mock_consent" value="allow">Allow</button>',
    deny
  ]
}

/** Shows the code of an app that has no address. */
export const showPage = (code: string): string =>
  page(
    'Your code – asana-mock',
    htmlEscape`<h1>Bring this code to the app</h1>\n<p><code>${code}</code></p>`
  )
