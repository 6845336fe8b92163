import { promisesHold } from './promises-hold.ts';

promisesHold(3);
