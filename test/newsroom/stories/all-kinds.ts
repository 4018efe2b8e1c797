import { brief } from './brief';
import { commentary } from './commentary';
import { company } from './company';
import { consumer } from './consumer';
import { culture } from './culture';
import { environment } from './environment';
import { farming } from './farming';
import { feature } from './feature';
import { health } from './health';
import { inspection } from './inspection';
import { meeting } from './meeting';
import { neighbourhood } from './neighbourhood';
import { notice } from './notice';
import { police } from './police';
import { school } from './school';
import { sport } from './sport';
import type { StoryKind } from './story-kind';
import { tourism } from './tourism';
import { traffic } from './traffic';
import { weather } from './weather';
import { winners } from './winners';

export const allKinds: readonly StoryKind[] = [
  meeting,
  inspection,
  weather,
  farming,
  traffic,
  school,
  culture,
  sport,
  police,
  health,
  company,
  environment,
  neighbourhood,
  feature,
  tourism,
  consumer,
  commentary,
  notice,
  brief,
  winners,
];
