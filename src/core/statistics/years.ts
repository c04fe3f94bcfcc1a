/** The times that profiles give figures for. */

/** Financial years with a published core allocation. */
export const YEARS = ['2013/14', '2014/15', '2015/16', '2016/17', '2017/18', '2018/19', '2019/20'] as const
/** Each April with a published number of patients on GP lists. */
export const MONTHS = Array.from({ length: 8 }, (_, i) => `${2011 + i}-04`)
