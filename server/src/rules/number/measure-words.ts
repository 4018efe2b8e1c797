/**
 * Pattern of a measure word or unit behind a number, longer ones first. It holds those that copy is full of, not
 * all there are: a rule that finds none here stays silent.
 */
export const measureWord =
  '(?:个(?:百分点|小时|月|星期|世纪|人|村|县)?|平方(?:公里|千米|米)|立方米|千瓦时|公里|千米|厘米|毫米|公顷|公斤|千克|毫克|毫升|' +
  '美元|欧元|日元|英镑|港元|小时|分钟|秒钟|星期|人次|人民币|摄氏度|' +
  '[名位人家户项件条座所处辆台套间栋幢只头匹棵株亩米吨斤克升元块岁年月天日周秒时点倍次场届期轮批支枚本册部份张幅篇首封架艘' +
  '门片层级度成种类宗起笔款粒颗根瓶箱袋盒桶杯载里尺丈寸瓦口顶%％‰])';
