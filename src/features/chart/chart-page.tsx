import { use, useId, useMemo, useState } from 'react';
import type { Assessment } from '#domain/assessment.ts';
import { EDITIONS, type Edition } from '#domain/wall-chart.ts';
import { businessName } from '#messages/business-name.ts';
import { chart as words, fieldName } from '#messages/en/chart.ts';
import { gridWords } from '#messages/grid-words.ts';
import { loadWordsOnce } from '#messages/load-words.ts';
import { layOutWallChart } from '#sheet/layout/wall-chart.ts';
import { loadFaces } from '#sheet/load-fonts.ts';
import { missingOn } from '#sheet/shape.ts';
import {
  ORIENTATIONS,
  paperOf,
  PAPERS,
  type Orientation,
  type PaperId,
} from '#sheet/paper-size.ts';
import { toSvg } from '#sheet/svg.ts';
import { Button } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { SelectField } from '#ui/field.tsx';
import { MissingOnPaper } from '#ui/missing-on-paper.tsx';
import { PageTitle } from '#ui/page.tsx';
import { to } from '#ui/routes.ts';
import { SaveFiles } from '#ui/save-files.tsx';
import { SvgPicture } from '#ui/svg-picture.tsx';
import { answersLink } from './answers-link.ts';
import {
  chartFile,
  type ChartFileInput,
  pdfFile,
  pngFile,
  printSheet,
  svgFile,
} from './chart-files.ts';
import { chartOf } from './chart-model.ts';
import styles from './chart.module.css';

type Chosen = {
  readonly paper: PaperId;
  readonly orientation: Orientation;
  readonly edition: Edition;
  readonly withCode: boolean;
};

const FIRST_CHOICE: Chosen = {
  paper: 'a3',
  orientation: 'landscape',
  edition: 'team',
  withCode: false,
};

function Settings({
  choice,
  onChoice,
}: {
  readonly choice: Chosen;
  readonly onChoice: (choice: Chosen) => void;
}) {
  const pick = <K extends Exclude<keyof Chosen, 'withCode'>>(
    key: K,
    options: readonly Chosen[K][],
    value: string,
  ) => {
    const picked = options.find((option) => option === value);
    if (picked !== undefined) onChoice({ ...choice, [key]: picked });
  };
  return (
    <div className={styles.settings}>
      <SelectField
        label={words.paper}
        value={choice.paper}
        onChange={(event) => pick('paper', PAPERS, event.target.value)}
      >
        {PAPERS.map((paper) => (
          <option key={paper} value={paper}>
            {words.papers[paper]}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={words.orientation}
        value={choice.orientation}
        onChange={(event) => pick('orientation', ORIENTATIONS, event.target.value)}
      >
        {ORIENTATIONS.map((orientation) => (
          <option key={orientation} value={orientation}>
            {words.orientations[orientation]}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={words.edition}
        value={choice.edition}
        onChange={(event) => pick('edition', EDITIONS, event.target.value)}
      >
        {EDITIONS.map((edition) => (
          <option key={edition} value={edition}>
            {words.editions[edition]}
          </option>
        ))}
      </SelectField>
    </div>
  );
}

/** The code is never printed unasked, and never where customers read. */
function CodeChoice({
  choice,
  onChoice,
}: {
  readonly choice: Chosen;
  readonly onChoice: (choice: Chosen) => void;
}) {
  const hint = useId();
  return (
    <div className={styles.code}>
      <Choice
        type="checkbox"
        checked={choice.withCode}
        aria-describedby={hint}
        onChange={(event) => onChoice({ ...choice, withCode: event.target.checked })}
      >
        {words.code}
      </Choice>
      <p id={hint} className={styles.lead}>
        {words.codeHint}
      </p>
    </div>
  );
}

function ChartFiles({ input }: { readonly input: ChartFileInput }) {
  const files = [
    { label: words.pdf, make: () => pdfFile(input) },
    { label: words.svg, make: () => svgFile(input) },
    { label: words.png, make: () => pngFile(input) },
  ];
  return (
    <SaveFiles files={files} words={words}>
      <Button look="quiet" onClick={() => printSheet(input.sheet)}>
        {words.print}
      </Button>
    </SaveFiles>
  );
}

type Props = { readonly assessment: Assessment; readonly today: string };

/** The wall chart: a preview that is the print, and the files of it. Each assessment starts anew. */
export const ChartPage = (props: Props) => <Chart key={props.assessment.id} {...props} />;

function Chart({ assessment, today }: Props) {
  const faces = use(loadFaces());
  const all = use(loadWordsOnce());
  const [choice, setChoice] = useState(FIRST_CHOICE);
  const { paper, orientation, edition, withCode } = choice;
  const link = edition === 'team' ? answersLink(assessment, window.location.href) : undefined;
  const printed = withCode ? link : undefined;
  const sheet = useMemo(() => {
    const document = chartOf(
      assessment,
      edition,
      gridWords(all, assessment.business?.kind),
      today,
      printed,
    );
    return layOutWallChart(document, paperOf(paper, orientation), faces);
  }, [assessment, all, edition, faces, orientation, paper, printed, today]);
  const picture = useMemo(() => toSvg(sheet), [sheet]);
  const name = businessName(assessment.business);
  const file = chartFile({ sheet, faces }, assessment, { edition, paper }, today);
  return (
    <div className={styles.layout}>
      <PageTitle title={words.title}>{words.title}</PageTitle>
      <p className={styles.lead}>
        {words.lead} <a href={to.plan(assessment.id)}>{words.toPlan}</a>
      </p>
      <Settings choice={choice} onChoice={setChoice} />
      {link === undefined ? null : <CodeChoice choice={choice} onChoice={setChoice} />}
      <ChartFiles input={file} />
      <MissingOnPaper missing={missingOn([sheet], fieldName)} words={words.missing} />
      <SvgPicture picture={picture} label={words.previewAlt(name)} className={styles.preview} />
    </div>
  );
}
