import t from 'tap'
import * as common from '../../src/behaviour/errors.ts'
import * as ofHttp from '../../src/http/refusals.ts'
import * as ofResources from '../../src/resources/refusals.ts'

/** The catalogues of all refusals. */
const errors = { ...common, ...ofHttp, ...ofResources }

t.test('every refusal has its status and its words, verbatim', async t => {
  const cases: [error: common.AsanaError, status: number, message: string][] = [
    [errors.noRoute(), 404, 'No matching route for request'],
    [errors.notAuthorized(), 401, 'Not Authorized'],
    [errors.notRecognized('task', '0'), 404, 'task: Not a recognized ID: 0'],
    [errors.serverError(), 500, 'Server Error'],
    [errors.missingInput('workspace'), 400, 'workspace: Missing input'],
    [errors.invalidJson(), 400, 'Could not parse request data, invalid JSON'],
    [
      errors.unwrapped('name'),
      400,
      'Unrecognized request field `name`. The only allowed keys at the top level are: data, options. Is it possible you did not wrap object properties in a `data` object?'
    ],
    [errors.notALong('parent', '@1'), 400, 'parent: Not a Long: @1'],
    [errors.unknownObject('projects: [0]', '1'), 400, 'projects: [0]: Unknown object: 1'],
    [errors.notAGid('column', 'number'), 400, 'column: Not a valid GID type: number'],
    [errors.notAUserText('assignee', '@1'), 400, 'assignee: Not an email, GID, or "me": @1'],
    [
      errors.notAUserIn('assignee', 'Organization', 'a@b.c'),
      400,
      'assignee: Not a user in Organization: a@b.c'
    ],
    [errors.notAUserIn('assignee', 'Workspace', '5'), 400, 'assignee: Not a user in Workspace: 5'],
    [errors.cannotWrite('public'), 400, 'public: Cannot write this property'],
    [errors.duplicateField('project'), 400, 'Duplicate field: project'],
    [
      errors.specifyOneOf(['workspace', 'parent', 'projects']),
      400,
      'You should specify one of workspace, parent, projects'
    ],
    [errors.noAccess('task'), 403, 'You do not have access to this task.'],
    [
      errors.tooLarge(),
      400,
      'The result is too large. You should use pagination (may require specifying a workspace)!'
    ],
    [errors.paginateNeedsWorkspace(), 400, 'Need to specify a workspace to paginate!'],
    [errors.invalidOffset(), 400, 'offset: Your pagination token is invalid.'],
    [errors.expiredOffset(), 400, 'offset: Your pagination token has expired.'],
    [errors.notOnObject('12'), 400, 'Custom field with ID 12 is not on given object'],
    [
      errors.tooManyRequests(30),
      429,
      "You've made too many requests and hit a rate limit. Please retry after the given amount of time."
    ],
    [errors.unknownField('nam', '; did you mean x?'), 400, 'nam: Unknown field; did you mean x?'],
    [errors.badInput('limit must be integer'), 400, 'limit must be integer'],
    [errors.badPath(), 400, 'The path of the request is not valid percent-encoded UTF-8'],
    [errors.badPlanHeader('a sentence'), 400, 'X-Mock-Job: a sentence']
  ]
  for (const [error, status, message] of cases) {
    t.ok(error instanceof Error)
    t.match(error, { status, message })
  }
})

t.test('who asks too much is told how many seconds to wait', async t => {
  t.strictSame(errors.tooManyRequests(30).headers, { 'retry-after': '30' })
  t.strictSame(errors.noRoute().headers, {})
})

t.test('the help beside every message is that of the live service', async t => {
  t.equal(
    errors.help,
    'For more information on API status codes and how to handle them, read the docs on errors: https://developers.asana.com/docs/errors'
  )
})
