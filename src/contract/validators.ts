import type { ErrorObject, ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { type Document, resolve, type Schema } from './document.ts'
import { type Violation, violationOf } from './violation.ts'

/** Checks a value against a schema; an empty list means that it fits. */
export type Check = (value: unknown) => Violation[]

/**
 * Hands out checks for the schemas of one document, compiled when first asked for and kept.
 * A schema is named by its JSON pointer: `/components/schemas/JobResponse`.
 */
export const validatorsOf = (document: Document): ((pointer: string) => Check) => {
  const checks = new Map<string, Check>()
  let ajv: Ajv2020 | undefined
  const compile = (pointer: string): Check => {
    ajv ??= ajvFor(document)
    return checkWith(ajv.compile({ $ref: `contract#${encodeURI(pointer)}` }))
  }
  return pointer => {
    let check = checks.get(pointer)
    if (!check) {
      const schema = resolve<Schema>(document, { $ref: `#${pointer}` })
      check = isAnyString(schema) ? stringsPass(() => compile(pointer)) : compile(pointer)
      checks.set(pointer, check)
    }
    return check
  }
}

/** What says nothing of a value but that it is a string, as the gids of paths do. */
const isAnyString = ({
  type,
  description: _,
  ...rest
}: Schema & { description?: string }): boolean =>
  type === 'string' && Object.keys(rest).length === 0

/** To see that a string is a string takes no compiler, so the first request of a fresh mock need not wait for it. */
const stringsPass = (compile: () => Check): Check => {
  let check: Check | undefined
  return value => {
    if (typeof value === 'string') return []
    check ??= compile()
    return check(value)
  }
}

/** The contract itself is checked in CI, so neither it nor the meta-schema is looked at here. */
const ajvFor = (document: Document): Ajv2020 => {
  const ajv = new Ajv2020({
    allErrors: true,
    meta: false,
    strict: false,
    validateSchema: false,
    verbose: true
  })
  formats.default(ajv, ['date', 'date-time', 'uri', 'email', 'binary'])
  return ajv.addSchema(document, 'contract')
}

const checkWith =
  (validate: ValidateFunction): Check =>
  value => {
    validate(value)
    return telling(validate.errors ?? []).map(violationOf)
  }

/** Of a failed `anyOf`, what its branches say is noise beside the branch that came closest. */
const telling = (errors: ErrorObject[]): ErrorObject[] => {
  const own = errors.filter(error => error.keyword !== 'anyOf' && error.keyword !== 'oneOf')
  const deeper = own.filter(
    error => error.keyword !== 'type' || !own.some(other => isCloser(other, error))
  )
  return deeper.length > 0 ? deeper : errors
}

/** What another branch found inside the value, or has missed there, shows that the value was of its type. */
const isCloser = (other: ErrorObject, { instancePath }: ErrorObject): boolean =>
  other.instancePath.startsWith(`${instancePath}/`) ||
  (other.instancePath === instancePath && other.keyword === 'required')
