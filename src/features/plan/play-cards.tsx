import type { Moment } from '#domain/questionnaires/moments-of-truth.ts';
import { MOMENTS } from '#domain/questionnaires/moments-of-truth.ts';
import { plan } from '#messages/en/plan.ts';
import type { GridWords } from '#messages/grid-words.ts';
import { PlayCard } from './play-card.tsx';
import type { PlanInput } from './plan-input.ts';
import styles from './plan.module.css';

export function PlayCards({
  assessment,
  open,
  texts,
  onEdit,
}: Pick<PlanInput, 'assessment' | 'onEdit'> & {
  /** The moment whose card is open at first. */
  readonly open: Moment | undefined;
  readonly texts: GridWords;
}) {
  return (
    <section className={styles.section} aria-labelledby="cards">
      <h2 id="cards">{plan.cards.title}</h2>
      <p className={styles.lead}>{plan.cards.lead}</p>
      <div>
        {MOMENTS.map((moment) => (
          <PlayCard
            key={moment}
            moment={moment}
            card={assessment.plan?.cards?.[moment]}
            starter={texts.starterCard(moment)}
            open={moment === open}
            onEdit={onEdit}
          />
        ))}
      </div>
    </section>
  );
}
