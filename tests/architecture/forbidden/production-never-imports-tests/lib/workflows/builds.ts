export { buildClaim } from '@/tests/support/build-claim'
