import type { HardCase } from '@/tests/lib/anchoring/hard-cases/hard-case'
import { negationsOfLanguages } from '@/tests/lib/anchoring/hard-cases/of-languages'
import { hedges, namesAndFigures, negations } from '@/tests/lib/anchoring/hard-cases/of-meaning'
import { places, repeated } from '@/tests/lib/anchoring/hard-cases/of-places'
import { speakers } from '@/tests/lib/anchoring/hard-cases/of-speakers'
import { letters, quotes } from '@/tests/lib/anchoring/hard-cases/of-typography'

export const hardCases: readonly HardCase[] = [
  ...repeated,
  ...quotes,
  ...letters,
  ...negations,
  ...namesAndFigures,
  ...speakers,
  ...hedges,
  ...negationsOfLanguages,
  ...places,
]
