export const loadProject = 'everything'
