/** Pattern of the digits or numerals of an amount, as in 约30余万元 and 近三百人. */
export const amountPattern =
  '(?:[0-9０-９][0-9０-９,]{0,14}(?:[.．][0-9０-９]{1,6})?|[一二两三四五六七八九十百千万亿〇零]{1,10})';
