import { generateClients } from '@/lib/db/generate-clients'

console.log(`Database clients: ${await generateClients()}`)
