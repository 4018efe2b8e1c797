/** What people of a story are: who goes with a place stays there, so that a person who comes back has the same description. */
export interface Role {
  /** Printed before the name at first mention; a person has one of them for ever. */
  readonly labels: readonly string[];
  /** The slot of the place that the person belongs to; null for who is seen once. */
  readonly of: string | null;
  /** How many of them a place has. */
  readonly count: number;
}

export const roles: Readonly<Record<string, Role>> = {
  farmer: { labels: ['村民', '种植户', '农户'], of: 'village', count: 3 },
  villagehead: { labels: ['村党支部书记'], of: 'village', count: 1 },
  coop: { labels: ['合作社理事长'], of: 'village', count: 1 },
  villagedoctor: { labels: ['村医'], of: 'village', count: 1 },
  host: { labels: ['民宿主人'], of: 'village', count: 3 },
  hero: { labels: [''], of: 'village', count: 1 },
  spouse: { labels: [''], of: 'village', count: 1 },
  apprentice: { labels: [''], of: 'village', count: 1 },
  seller: { labels: ['返乡青年'], of: 'town', count: 3 },
  police: { labels: ['民警'], of: 'town', count: 3 },
  firefighter: { labels: ['消防救援站站长'], of: 'town', count: 1 },
  machinist: { labels: ['农机手'], of: 'town', count: 3 },
  policechief: { labels: [''], of: 'district', count: 1 },
  trafficpolice: { labels: ['交警'], of: 'district', count: 8 },
  resident: { labels: [''], of: 'community', count: 6 },
  communityhead: { labels: ['社区党总支书记'], of: 'community', count: 1 },
  volunteer: { labels: ['志愿者'], of: 'community', count: 3 },
  student: { labels: ['学生'], of: 'school', count: 8 },
  teacher: { labels: ['教师'], of: 'school', count: 5 },
  principal: { labels: ['校长'], of: 'school', count: 1 },
  parent: { labels: [''], of: null, count: 1 },
  counsellor: { labels: [''], of: 'district', count: 2 },
  guide: { labels: [''], of: 'museum', count: 4 },
  doctor: { labels: ['主任医师', '副主任医师', '主治医师'], of: 'hospital', count: 8 },
  dean: { labels: ['院长'], of: 'hospital', count: 1 },
  foreman: { labels: ['车间主任', '班组长'], of: 'company', count: 3 },
  worker: { labels: ['工人'], of: 'company', count: 5 },
  driver: { labels: ['公交司机'], of: 'line', count: 3 },
  engineer: { labels: ['项目负责人'], of: 'road', count: 1 },
  chiefengineer: { labels: ['总工程师'], of: 'stem', count: 1 },
  shopkeeper: { labels: [''], of: 'road', count: 4 },
  ranger: { labels: ['护河员'], of: 'river', count: 2 },
  gardener: { labels: ['园林工人'], of: 'park', count: 2 },
  curator: { labels: ['馆长'], of: 'museum', count: 1 },
  artisan: { labels: ['老艺人', '手艺人'], of: 'craft', count: 6 },
  coach: { labels: ['教练'], of: 'game', count: 5 },
  referee: { labels: ['裁判长'], of: 'game', count: 2 },
  athlete: { labels: [''], of: 'game', count: 24 },
  forecaster: { labels: ['首席预报员'], of: 'city', count: 2 },
  agronomist: { labels: ['高级农艺师', '农艺师'], of: 'city', count: 8 },
  expert: { labels: ['高级工程师'], of: 'city', count: 6 },
  official: { labels: [''], of: null, count: 1 },
  visitor: { labels: [''], of: null, count: 1 },
  seeker: { labels: [''], of: null, count: 1 },
};
