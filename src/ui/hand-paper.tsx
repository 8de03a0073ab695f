import { handPaper as words } from '#messages/en/hand-paper.ts';
import { SelectField } from './field.tsx';

/** The sheets that a printer at hand takes; charts come on larger ones too. */
const HAND_PAPERS = ['a4', 'letter'] as const;
export type HandPaper = (typeof HAND_PAPERS)[number];

/** On which of them something is printed that is read in the hand. */
export function HandPaperField({
  paper,
  onPaper,
}: {
  readonly paper: HandPaper;
  readonly onPaper: (paper: HandPaper) => void;
}) {
  return (
    <SelectField
      label={words.label}
      value={paper}
      onChange={(event) => {
        const picked = HAND_PAPERS.find((each) => each === event.target.value);
        if (picked !== undefined) onPaper(picked);
      }}
    >
      {HAND_PAPERS.map((each) => (
        <option key={each} value={each}>
          {words.names[each]}
        </option>
      ))}
    </SelectField>
  );
}
