import type { Assessment } from '#domain/assessment.ts';
import type { Edit } from '#domain/edits.ts';

/** What the parts of the plan page work with. */
export type PlanInput = {
  readonly assessment: Assessment;
  readonly newId: () => string;
  /** Today as an ISO day. */
  readonly today: string;
  readonly onEdit: (edit: Edit) => void;
};
