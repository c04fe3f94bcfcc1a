export const RANKING = {
  rank: 'Rank',
  ccg: 'CCG',
  figure: 'Figure',
  without: 'Without a figure',
  printMap: 'the printed map',
  of2017: 'These are the 207 CCGs of April 2017.',
}
