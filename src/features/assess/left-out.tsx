import type { Assessment } from '#domain/assessment.ts';
import type { Part } from '#domain/parts.ts';
import { partProgress } from '#domain/progress.ts';
import { assess } from '#messages/en/assess.ts';
import { to } from '#ui/routes.ts';

/** True when every question of the part is answered "does not apply". */
export const isLeftOut = (assessment: Assessment, part: Part): boolean =>
  partProgress(assessment, part).of === 0;

/** Says that a part is left out, why, and both ways back; nothing for a part that is asked. */
export function LeftOut({
  assessment,
  part,
  className,
}: {
  readonly assessment: Assessment;
  readonly part: Part;
  readonly className: string | undefined;
}) {
  if (!isLeftOut(assessment, part)) return null;
  return (
    <p className={className}>
      {assess.leftOut(part === 'leadership')}{' '}
      <a href={to.business(assessment.id)}>{assess.changeBusiness}</a>
    </p>
  );
}
