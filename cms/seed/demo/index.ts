import { addresses } from './addresses.ts';
import { alerts } from './alerts.ts';
import { benefitsAndMoney } from './benefits-and-money.ts';
import { binsAndRecycling } from './bins-and-recycling.ts';
import { birthsDeathsAndMarriages } from './births-deaths-and-marriages.ts';
import { businessAndLicences } from './business-and-licences.ts';
import { careAndSupport } from './care-and-support.ts';
import { contacts } from './contacts.ts';
import { councilTax } from './council-tax.ts';
import { documents } from './documents.ts';
import { forms } from './forms/index.ts';
import { housing } from './housing.ts';
import { journeys } from './journeys.ts';
import { librariesParksAndLeisure } from './libraries-parks-and-leisure.ts';
import { newsroom } from './newsroom.ts';
import { papers } from './papers.ts';
import { parkingAndRoads } from './parking-and-roads.ts';
import { pictures } from './pictures.ts';
import { planningAndBuilding } from './planning-and-building.ts';
import { schoolsAndLearning } from './schools-and-learning.ts';
import { services } from './services.ts';
import { settings, welshSettings } from './settings.ts';
import { snippets } from './snippets.ts';
import { topics } from './topics.ts';
import { welsh } from './welsh.ts';
import type { DemoDocument } from './writing.ts';
import { yourCouncil } from './your-council.ts';

/**
 * Everything of the demo council: Aldenbridge, a market town on the River Alden with its villages, somewhere
 * in England near the Welsh border. The place and all its numbers are made up.
 */
export const demo: readonly DemoDocument[] = [
  ...pictures,
  ...papers.map((paper) => paper.media),
  ...topics,
  ...snippets,
  ...contacts,
  ...documents,
  ...binsAndRecycling,
  ...councilTax,
  ...benefitsAndMoney,
  ...housing,
  ...planningAndBuilding,
  ...parkingAndRoads,
  ...schoolsAndLearning,
  ...careAndSupport,
  ...birthsDeathsAndMarriages,
  ...yourCouncil,
  ...businessAndLicences,
  ...librariesParksAndLeisure,
  ...forms,
  ...services,
  ...journeys,
  ...newsroom,
  ...alerts,
  ...addresses,
  ...welsh,
  settings,
  welshSettings,
];
