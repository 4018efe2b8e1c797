/** Texts of pictures that stand alone. */
export const captions: readonly string[] = [
  '{d-1}，{town}{village}的村民在[晾晒|分拣]{crop}。',
  '{d-2}，[小朋友|孩子们]在{park}[放风筝|喂鸽子|学骑车]。',
  '{d-1}清晨，[薄雾笼罩着|一叶小舟划过]{river}。',
  '{d-2}，[几名工人在{road}检修路灯|工人为{road}的护栏清洗上漆]。',
  '{d-1}，{school}的学生[在操场上跳绳|展示自己种的向日葵]。',
  '{d-1}傍晚，[居民|老人们]在{community}[练太极拳|排练合唱]。',
  '{d-2}，[艺人在{museum}演示{craft}|观众在{museum}欣赏{craft}作品]。',
  '{d-1}，{hospital}的护士[给孩子们讲怎样洗手|在社区为老人量血压]。',
];
