import { useEffect } from 'react';
import { answerItem, noteItem, setBusiness, type Edit } from '#domain/edits.ts';
import { setAside } from '#domain/progress.ts';
import type { Answer } from '#domain/questionnaire.ts';
import type { MomentsOfTruthItem } from '#domain/questionnaires/moments-of-truth.ts';
import type { Assessment } from '#domain/assessment.ts';
import { assess } from '#messages/en/assess.ts';
import { BackLink } from '#ui/button.tsx';
import { go, to } from '#ui/routes.ts';
import { KeyHint } from './answer-keys.tsx';
import { QuestionForm } from './question-form.tsx';
import { partName } from './part-name.ts';
import { noteActivity } from './sitting.ts';
import { afterQuestion, beforeQuestion, itemsOf, partOf, PARTS } from './steps.ts';
import { loadPart, usePartWords } from './use-words.ts';

/** "Does not apply" is said once for a whole scale; only these two offer it (instrument.md 3.2). */
function notApplicableText(item: MomentsOfTruthItem): string | undefined {
  if (partOf(item) === 'competition') return assess.noRivals;
  return item === 'promises.owner' ? assess.alone : undefined;
}

/** One answer; in *A rival calls* "does not apply" counts for all six questions, both ways. */
function answerEdit(item: MomentsOfTruthItem, answer: Answer | undefined): Edit {
  if (partOf(item) !== 'competition') return answerItem(item, answer);
  if (answer?.level === 'not-applicable') {
    return (current) => setAside(setBusiness({ rivals: false })(current), 'competition', true);
  }
  return (current) => {
    const wasAside = current.momentsOfTruth?.answers?.[item]?.level === 'not-applicable';
    const opened = wasAside
      ? setAside(setBusiness({ rivals: true })(current), 'competition', false)
      : current;
    return answerItem(item, answer)(opened);
  };
}

/** One question, one page. Choosing saves and stays; *Continue* moves. */
export function QuestionPage({
  assessment,
  item,
  keysOn,
  onKeysOn,
  onEdit,
}: {
  readonly assessment: Assessment;
  readonly item: MomentsOfTruthItem;
  readonly keysOn: boolean;
  readonly onKeysOn: (on: boolean) => void;
  readonly onEdit: (edit: Edit) => void;
}) {
  const part = partOf(item);
  const words = usePartWords(part);
  const itemWords = words.item(item, assessment.business?.kind);
  const { id } = assessment;
  const focus = assessment.business?.focus?.trim();
  const items = itemsOf(part);

  useEffect(() => {
    noteActivity(Date.now());
    // The next part is fetched while this one is answered.
    const next = PARTS[PARTS.indexOf(part) + 1];
    if (next !== undefined) void loadPart(next);
  }, [item, part]);

  return (
    <>
      <BackLink href={beforeQuestion(id, item)} />
      <QuestionForm
        key={item}
        item={item}
        words={itemWords}
        caption={assess.progress(partName(part), items.indexOf(item) + 1, items.length)}
        frame={focus ? `${assess.thinkOf(focus)} ${words.timeFrame}` : words.timeFrame}
        answer={assessment.momentsOfTruth?.answers?.[item]}
        notApplicable={notApplicableText(item)}
        keysOn={keysOn}
        onAnswer={(answer) => {
          noteActivity(Date.now());
          onEdit(answerEdit(item, answer));
        }}
        onNote={(note) => onEdit(noteItem(item, note))}
        onContinue={() => {
          const level = assessment.momentsOfTruth?.answers?.[item]?.level;
          const isAside = part === 'competition' && level === 'not-applicable';
          go(isAside ? to.check(id, part) : afterQuestion(id, item));
        }}
      />
      <KeyHint on={keysOn} onChange={onKeysOn} />
    </>
  );
}
