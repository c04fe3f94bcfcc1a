export const RANKING = {
  heading: (name: string) => `All CCGs by ${name.replace(/^[A-Z](?=[a-z])/, letter => letter.toLowerCase())}`,
  rank: 'Rank',
  ccg: 'CCG',
  figure: 'Figure',
  without: 'Without a figure',
  of2017: 'These are the 207 CCGs of April 2017.',
}
