/** Something that is being watched. */
export interface Watch {
  close(): Promise<void>
}

/** Editors write a file in several steps, in ms apart; a change counts when it has been quiet for this long. */
const quiet = 100

/** Calls `changed` after files or folders have changed, once for a burst of changes and never twice at a time. */
export const watchFixtures = async (
  paths: readonly string[],
  changed: () => Promise<void>
): Promise<Watch> => {
  const { watch } = await import('chokidar')
  const watcher = watch([...paths], { ignoreInitial: true })
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  watcher.on('all', () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      running = running.then(changed)
    }, quiet)
  })
  await new Promise<void>(resolve => watcher.once('ready', resolve))
  return {
    close: async () => {
      clearTimeout(timer)
      await watcher.close()
      await running
    }
  }
}
