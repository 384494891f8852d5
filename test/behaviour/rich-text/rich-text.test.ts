import fc from 'fast-check'
import t from 'tap'
import {
  htmlOf,
  type Mentions,
  plainOf,
  richText,
  textsTaken
} from '../../../src/behaviour/rich-text/rich-text.ts'

const accepted: Readonly<Record<string, string>> = {
  '<body></body>': '<body></body>',
  ' <body>a</body>\n': '<body>a</body>',
  '<body><b>x</b> <i>y</i></body>': '<body><strong>x</strong> <em>y</em></body>',
  '<body><hr></body>': '<body><hr /></body>',
  '<body><hr/>a<hr></hr></body>': '<body><hr />a<hr /></body>',
  '<body>R&D &amp; &#65; &nbsp;</body>': '<body>R&amp;D &amp; A &amp;nbsp;</body>',
  '<body>1 &lt; 2</body>': '<body>1 &lt; 2</body>',
  '<body><span class="x">a<u>b</u></span></body>': '<body>a<u>b</u></body>',
  '<body><h1>a</h1><h2>b</h2><h3>c</h3></body>': '<body><h1>a</h1><h2>b</h2><h3>c</h3></body>',
  '<body><ul><li>a</li></ul><ol><li>b</li></ol></body>':
    '<body><ul><li>a</li></ul><ol><li>b</li></ol></body>',
  '<body><table class="t"><tr><td>a</td></tr></table></body>':
    '<body><table><tr><td>a</td></tr></table></body>',
  '<body><s>a</s><code>b</code><mark>c</mark><pre>d</pre><blockquote>e</blockquote></body>':
    '<body><s>a</s><code>b</code><mark>c</mark><pre>d</pre><blockquote>e</blockquote></body>',
  '<body><a href="https://x.test/?a=1&b=2" target="_top">x</a></body>':
    '<body><a href="https://x.test/?a=1&amp;b=2">x</a></body>',
  '<body><a data-asana-gid="111" data-asana-dynamic="true"/></body>':
    '<body><a data-asana-gid="111" data-asana-dynamic="true"></a></body>'
}

for (const [sent, kept] of Object.entries(accepted)) {
  t.test(`rich text is taken: ${sent}`, async t => t.equal(richText(sent), kept))
}

const notWrapped = 'Rich text should be wrapped in <body> tag.'
const invalid = 'XML is invalid'
const stray = 'XML is invalid: Malformed rich text. Found < or > that was not part of tag.'
const unclosed = 'XML is invalid: Malformed rich text. XML tag was not closed.'
const nowhere = 'One of data-asana-gid or href is required in anchor attributes'
const protocol = 'invalid protocol in HREF field'

const refused: Readonly<Record<string, string>> = {
  '': notWrapped,
  plain: notWrapped,
  '<b>x</b>': notWrapped,
  '<body class="x">y</body>': notWrapped,
  '<body>x</body> y': notWrapped,
  'x <body>y</body>': notWrapped,
  '<body>1 < 2</body>': stray,
  '<body>2 > 1</body>': stray,
  '<body><strong>x</body>': unclosed,
  '<body>x</strong></body>': unclosed,
  '<body>x': unclosed,
  '<body><a>x</a></body>': nowhere,
  '<body><a href="/tasks/1">x</a></body>': protocol,
  '<body><a href="javascript:x">x</a></body>': protocol,
  '<body><a href="mailto:x@y.test">x</a></body>': protocol,
  '<body><pre><code>x</code></pre></body>': 'Oops! An unexpected error occurred…',
  '<body><b x>y</b></body>': invalid,
  '<body><!-- x --></body>': invalid,
  '<body><body></body></body>': invalid,
  '<body><li>x</li></body>': invalid,
  '<body><td>x</td></body>': invalid,
  '<body>&#0;</body>': invalid
}
for (const tag of ['p', 'br', 'div', 'h4', 'h5', 'h6', 'img', 'del', 'sub', 'sup', 'th']) {
  Object.assign(refused, { [`<body><${tag}>x</${tag}></body>`]: invalid })
}
Object.assign(refused, { '<body>a<br>b</body>': invalid })

for (const [sent, message] of Object.entries(refused)) {
  t.test(`rich text is refused: ${sent}`, async t => {
    t.throws(() => richText(sent), { status: 400, message })
  })
}

const bits = fc.constantFrom(
  ...['a', ' ', '\n', '&', '&amp;', '&lt;', 'é', 'https://x.test/?a&b', '<hr>', '<hr />'],
  ...['<a data-asana-gid="111"/>', '<a data-asana-gid="111">you</a>', '<a data-asana-gid="404"/>'],
  ...['<b>b</b>', '<span>s</span>', '<a href="http://y">y</a>', '<ul><li>l</li></ul>', '&#13;']
)

/** Knows one record. */
const mentions: Mentions = gid =>
  gid === '111' ? { type: 'user', href: 'https://x.test/111', name: '@A & B' } : undefined

t.test('rich text that was taken is taken as it is', async () => {
  fc.assert(
    fc.property(fc.array(bits), pieces => {
      const kept = richText(`<body>${pieces.join('')}</body>`, mentions)
      return richText(kept, mentions) === kept
    })
  )
})

const told = (isDynamic: boolean, words: string): string =>
  `<body><a href="https://x.test/111" data-asana-gid="111" data-asana-accessible="true" data-asana-type="user" data-asana-dynamic="${isDynamic}">${words}</a></body>`

const mentioning: readonly (readonly [does: string, sent: string, kept: string])[] = [
  ['gets the words of the record', '<a data-asana-gid="111"/>', told(true, '@A &amp; B')],
  [
    'keeps words of its own',
    '<a data-asana-gid="111"><b>you</b></a>',
    told(false, '<strong>you</strong>')
  ],
  [
    'stays as it is if it is sent again',
    told(true, '@Old name').slice(6, -7),
    told(true, '@A &amp; B')
  ],
  [
    'leads to the record, whatever it says',
    '<a href="https://y.test" data-asana-gid="111"></a>',
    told(true, '@A &amp; B')
  ],
  [
    'stays as it was sent where nothing has its gid',
    '<a data-asana-gid="404">x</a>',
    '<body><a data-asana-gid="404">x</a></body>'
  ]
]

for (const [does, sent, kept] of mentioning) {
  t.test(`a link that mentions a record ${does}`, async t => {
    t.equal(richText(`<body>${sent}</body>`, mentions), kept)
  })
}

t.test('a plain text comes back from its rich text', async () => {
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.constantFrom('http://', 'https://a.b', '.', ' ', '\r', '\n', 'x', '<', '"', ']]>'))
  )
  fc.assert(
    fc.property(texts, one => {
      const text = [one].flat().join('')
      return plainOf(htmlOf(text)) === text && richText(htmlOf(text)) === htmlOf(text)
    })
  )
})

t.test('addresses in a plain text become links', async t => {
  t.equal(
    htmlOf('see https://a.test/?b&c, and http://d.'),
    '<body>see <a href="https://a.test/?b&amp;c">https://a.test/?b&amp;c</a>, and <a href="http://d">http://d</a>.</body>'
  )
})

t.test('the plain text of rich text has a line for each block', async t => {
  const lines = (html: string) => plainOf(`<body>${html}</body>`)
  t.equal(lines('<h1>A</h1>b<em>c</em>\n<h2>D</h2>'), 'A\nbc\nD')
  t.equal(lines('a<ul>\n <li>b</li>\n <li>c</li>\n</ul>d'), 'a\nb\nc\nd')
  t.equal(lines('<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>'), 'a\tb\nc')
  t.equal(lines('a<hr />b'), 'a\nb')
  t.equal(lines('<h1>a</h1>\nb'), 'a\nb')
})

t.test('a link without words is its address in the plain text', async t => {
  const of = (html: string) => plainOf(`<body>${html}</body>`)
  t.equal(of('to <a href="https://x.test">x</a>'), 'to x')
  t.equal(of('to <a href="https://x.test"></a>'), 'to https://x.test')
  t.equal(of('to <a data-asana-gid="1"></a>'), 'to ')
  const dynamic = '<a href="https://x.test" data-asana-dynamic="true">@A</a>'
  t.equal(of(`to ${dynamic}, <a href="https://y.test">y</a>`), 'to https://x.test, y')
})

t.test('a plain text puts the rich one aside, and a rich one counts before it', async t => {
  const taken = (data: object) => textsTaken({ ...data }, 'notes', 'html_notes')
  t.strictSame(taken({ name: 'x' }), {})
  t.strictSame(taken({ notes: 'x' }), { notes: 'x', html_notes: undefined })
  const rich = { notes: 'x', html_notes: '<body>x</body>' }
  t.strictSame(taken({ html_notes: '<body><b>x</b></body>' }), {
    notes: 'x',
    html_notes: '<body><strong>x</strong></body>'
  })
  t.strictSame(taken({ notes: 'y', html_notes: '<body>x</body>' }), rich)
})
