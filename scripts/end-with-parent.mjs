// Loaded into Next's build: without it, a build whose parent was killed would go on, writing to a folder
// that the next build is made in. Next's own workers load it too, and are left alone: they end with Next.
if (process.env.BUILT_BY === String(process.ppid)) {
  process.on('disconnect', () => process.exit(1))
  process.channel?.unref()
}
