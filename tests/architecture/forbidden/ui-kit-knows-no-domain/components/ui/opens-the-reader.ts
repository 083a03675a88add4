export { reader } from '../reader/reader'
