import { serializeProjectFile } from '@/lib/exchange/serialize-project-file'
import { buildBlindReadings } from '@/prisma/seed/build-blind-readings'
import { readWorkedProject } from '@/prisma/seed/read-worked-project'
import { readReading } from '@/prisma/seed/reading'

// The two readings of the articles as a project file, to import: npx tsx prisma/seed/write-blind-readings.ts > file.json

const readings = [
  { by: 'First reader', reading: readReading('first') },
  { by: 'Second reader', reading: readReading('second') },
]
process.stdout.write(serializeProjectFile(buildBlindReadings(readWorkedProject(), readings)))
