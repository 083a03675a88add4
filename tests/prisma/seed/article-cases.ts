/** What of each page is no part of its article, by the number of the line among those that are not empty. */
export type ArticleCase = {
  slug: string
  rawFile: string
  furniture: { line: number; words: string }[]
  headings: string[]
}

export const articleCases: ArticleCase[] = [
  {
    slug: 'will-russia-commit-to-north-korea-connections',
    rawFile: '002_4daa3a117f195996.txt',
    furniture: [
      { line: 1, words: 'Features' },
      { line: 3, words: 'Recent Features' },
      { line: 4, words: 'Features | Economy | East Asia' },
      { line: 5, words: 'Will Russia Commit to North Korea Connections?' },
      { line: 7, words: 'Will Russia Commit to North Korea Connections?' },
      {
        line: 8,
        words:
          'In this file photo, Russian President Vladimir Putin (right) holds talks with North Korean leader Kim Jong Un on Russky Island, Vladivostok, Apr. 25, 2019.',
      },
      { line: 9, words: 'Credit: Russian Presidential Press and Information Office' },
    ],
    headings: [],
  },
  {
    slug: 'surge-of-activity-between-north-korea-and-russia',
    rawFile: '003_7b56ba3e14bc74ea.txt',
    furniture: [
      { line: 1, words: '5 November 2023' },
      { line: 2, words: 'PUBLICATION' },
      { line: 29, words: 'No comments:' },
    ],
    headings: [
      'Manifestly military',
      'Burden of history',
      'Contingent and transactional',
      'Triple alliance or rivalry?',
    ],
  },
  {
    slug: 'rethink-north-korea-russia-relations',
    rawFile: '001_b10043625d9357f5.txt',
    furniture: [
      { line: 1, words: 'Search All Site Content' },
      { line: 2, words: 'Total Index: 6433 publications.' },
      { line: 3, words: 'Subscribe to our Mailing List!' },
      {
        line: 4,
        words: 'Sign up for our mailing list to keep up to date on all the latest developments.',
      },
      { line: 5, words: 'KEI Spotlight' },
      { line: 7, words: 'July 10, 2024' },
      { line: 8, words: 'This article was published in The Korea Times on July 10, 2024.' },
    ],
    headings: [],
  },
  {
    slug: 'common-market-of-autocracies',
    rawFile: '000_17fdadbe65d650be.txt',
    furniture: [
      { line: 2, words: 'Click on the banner above to explore the Tiger Project.' },
      {
        line: 6,
        words:
          'The next stage of this common market dynamic would be the Russians directly assisting the North Koreans in modernizing and expanding their munitions industry.',
      },
      {
        line: 14,
        words:
          'John Park, PhD, is a nonresident Senior Fellow with the Scowcroft Center’s Indo-Pacific Security Initiative and the GeoEconomics Center’s Economic Statecraft Initiative at the Atlantic Council.',
      },
      {
        line: 15,
        words:
          'The Tiger Project, an Atlantic Council effort, develops new insights and actionable recommendations for the United States, as well as its allies and partners, to deter and counter aggression in the Indo-Pacific. Explore our collection of work, including expert commentary, multimedia content, and in-depth analysis, on strategic defense and deterrence issues in the region.',
      },
      { line: 16, words: 'Further reading' },
      {
        line: 17,
        words:
          'Image: Russia’s President Vladimir Putin and North Korea’s leader Kim Jong Un pose for a photo during a signing ceremony following bilateral talks in Pyongyang, North Korea, on June 19, 2024. Sputnik/Kristina Kormilitsyna/Kremlin',
      },
      { line: 18, words: 'Comments are closed.' },
    ],
    headings: [],
  },
]
