export { fetchPage } from '@/lib/fetching/fetch-page'
