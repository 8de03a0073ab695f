import { use, useMemo, useState } from 'react';
import { answeredDay } from '#domain/answered-day.ts';
import type { Assessment } from '#domain/assessment.ts';
import { formatCount } from '#domain/numbers.ts';
import { businessName } from '#messages/business-name.ts';
import { handPaper } from '#messages/en/hand-paper.ts';
import { reportFieldName, reportPage as words } from '#messages/en/report.ts';
import { tomorrow } from '#messages/en/tomorrow.ts';
import { loadGrowthWordsOnce, loadWordsOnce } from '#messages/load-words.ts';
import { LOCALE } from '#messages/locale.ts';
import { layOutReport } from '#sheet/layout/report.ts';
import { layOutSlips } from '#sheet/layout/report-slip.ts';
import { loadFaces } from '#sheet/load-fonts.ts';
import { missingOn } from '#sheet/shape.ts';
import { paperOf } from '#sheet/paper-size.ts';
import { toSvg } from '#sheet/svg.ts';
import { Choice } from '#ui/choice.tsx';
import { type HandPaper, HandPaperField } from '#ui/hand-paper.tsx';
import { MissingOnPaper } from '#ui/missing-on-paper.tsx';
import { PageTitle } from '#ui/page.tsx';
import { to } from '#ui/routes.ts';
import { SaveFiles } from '#ui/save-files.tsx';
import { SvgPicture } from '#ui/svg-picture.tsx';
import { paperFile } from './report-files.ts';
import { reportOf } from './report-model.ts';
import styles from './report.module.css';

type Choices = { readonly paper: HandPaper; readonly withAnswers: boolean };

function Settings({
  choices,
  onChoices,
}: {
  readonly choices: Choices;
  readonly onChoices: (choices: Choices) => void;
}) {
  return (
    <div className={styles.settings}>
      <HandPaperField paper={choices.paper} onPaper={(paper) => onChoices({ ...choices, paper })} />
      <Choice
        type="checkbox"
        checked={choices.withAnswers}
        onChange={(event) => onChoices({ ...choices, withAnswers: event.target.checked })}
      >
        {words.answers}
      </Choice>
    </div>
  );
}

/** Report and slip of an assessment, laid out for a paper. */
function usePages(assessment: Assessment, { paper: id, withAnswers }: Choices, today: string) {
  // All three are on their way before the first is waited for.
  const loading = [loadFaces(), loadWordsOnce(), loadGrowthWordsOnce()] as const;
  const faces = use(loading[0]);
  const all = use(loading[1]);
  const growth = use(loading[2]);
  return useMemo(() => {
    const paper = paperOf(id, 'portrait');
    const report = reportOf(assessment, { all, growth }, withAnswers, today);
    return {
      faces,
      pages: layOutReport(report, paper, faces),
      slips: layOutSlips(report.close.slip, tomorrow.ask.sheet, paper, { paper, faces }),
    };
  }, [assessment, all, faces, growth, id, today, withAnswers]);
}

type Props = { readonly assessment: Assessment; readonly today: string };

/** The report: every page as it is printed, and its files. Each assessment starts anew. */
export const ReportPage = (props: Props) => <Pages key={props.assessment.id} {...props} />;

function Pages({ assessment, today }: Props) {
  const [choices, setChoices] = useState<Choices>({ paper: 'a4', withAnswers: false });
  const { faces, pages, slips } = usePages(assessment, choices, today);
  const pictures = useMemo(() => pages.map(toSvg), [pages]);
  const name = businessName(assessment.business);
  const count = (value: number) => formatCount(value, LOCALE);
  const fileOf = (kind: string, title: string) => ({
    faces,
    business: assessment.business?.name,
    parts: [kind, handPaper.names[choices.paper]],
    meta: {
      title: `${name} – ${title}`,
      subject: words.subject,
      language: 'en',
      createdAt: answeredDay(assessment, today),
    } as const,
  });
  return (
    <div className={styles.layout}>
      <PageTitle title={words.title}>{words.title}</PageTitle>
      <p className={styles.lead}>
        {words.lead} <a href={to.results(assessment.id)}>{words.toResults}</a>
      </p>
      <Settings choices={choices} onChoices={setChoices} />
      <SaveFiles
        files={[
          {
            label: words.pdf,
            make: () => paperFile({ ...fileOf(words.fileKind, words.title), pages }),
          },
          {
            label: words.slip,
            make: () =>
              paperFile({ ...fileOf(words.slipKind, tomorrow.ask.title), pages: [slips] }),
          },
        ]}
        words={words}
      />
      <MissingOnPaper missing={missingOn(pages, reportFieldName)} words={words.missing} />
      <p className={styles.lead}>{words.pages(count(pages.length))}</p>
      <ol className={styles.pages}>
        {pictures.map((picture, index) => (
          <li key={index}>
            <SvgPicture
              picture={picture}
              label={words.pageAlt(count(index + 1), count(pages.length), name)}
              className={styles.page}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}
