/** True where what the labels name excludes each other, so that their numbers may be added: 男 and 女, 云岭区 and 江口县. */
export function excludeEachOther(labels: readonly string[]): boolean {
  return familyOf(labels) !== null || areApart(labels);
}

/** True for labels that together name all there is: 男 and 女, 城镇 and 农村. */
export function leaveNothingOut(labels: readonly string[]): boolean {
  const family = familyOf(labels);
  return family?.isWhole === true && family.members.length === labels.length;
}

interface Family {
  readonly members: readonly RegExp[];
  /** True where nothing is left beside the members. */
  readonly isWhole: boolean;
}

const families: readonly Family[] = [
  family(true, '^男|男[性生]', '^女|女[性生]'),
  family(true, '城镇|城市', '农村|乡村'),
  family(true, '境内|国内', '境外|国外|海外'),
  family(true, '省内|本省', '省外|外省'),
  family(true, '市内|本市', '市外|外市'),
  family(true, '线上|网上', '线下|现场'),
  family(true, '进口', '出口'),
  family(true, '公办', '民办|私立'),
  family(true, '重伤', '轻伤'),
  family(false, '死亡|遇难', '重伤', '轻伤', '失踪|失联', '受伤'),
  family(false, '金牌|金奖|^[金]', '银牌|银奖|^银', '铜牌|铜奖|^铜', '优秀奖'),
  family(false, '特等奖', '一等奖', '二等奖', '三等奖', '优秀奖', '鼓励奖'),
  family(false, '国家级|国家', '省级', '市级', '县级|区级', '镇级|乡级', '村级'),
  family(false, '博士', '硕士', '本科', '专科|大专', '中专'),
  family(false, '幼儿园', '小学', '初中', '高中', '大学|高校'),
  family(false, '新建', '改建', '扩建', '续建', '迁建'),
  family(false, '中央|国家', '省', '市', '县|区', '自筹|自有', '贷款|融资', '社会'),
  family(false, '第一产业|一产', '第二产业|二产', '第三产业|三产'),
];

function family(isWhole: boolean, ...members: string[]): Family {
  return { members: members.map((member) => new RegExp(member, 'u')), isWhole };
}

/** The family in which every label has a member of its own; null where none does. */
function familyOf(labels: readonly string[]): Family | null {
  for (const one of families) {
    const taken = labels.map((label) => one.members.filter((member) => member.test(label)));
    const isClear = taken.every((found) => found.length === 1);
    if (isClear && new Set(taken.map(([member]) => member)).size === labels.length) return one;
  }
  return null;
}

/** Places of one kind: 云岭区, 江口区. */
function areApart(labels: readonly string[]): boolean {
  const kind = /[省市县区镇乡村州]$/u.exec(labels[0]!)?.[0];
  return (
    kind !== undefined &&
    new Set(labels).size === labels.length &&
    labels.every((label) => placeLabel.test(label))
  );
}

const placeLabel = /^[\u4e00-\u9fff]{1,4}[省市县区镇乡村州]$/u;
