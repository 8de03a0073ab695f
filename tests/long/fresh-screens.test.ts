import { journey } from '../support/journey.ts';
import { expectEveryScreenFits } from '../support/screens.ts';
import { option, saved, startAssessment } from '../support/steps.ts';

/** What `every-screen.test.ts` looks at when full, as it is after the first answer. */

journey('each screen of a fresh assessment is accessible and fits 320 px', async ({ visit }) => {
  await visit.goTo('');
  await startAssessment(visit.page);
  await option(visit.page, 'sale.plan', 3).click();
  await saved(visit.page).waitFor();
  await expectEveryScreenFits(visit);
});
