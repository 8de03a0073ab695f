import { useState } from 'react';
import type { Assessment } from '#domain/assessment.ts';
import { viewTeam } from '#domain/team.ts';
import { team as words } from '#messages/en/team.ts';
import type { OpenableFile, ReadFile } from '#session/open-file.ts';
import { Button } from '#ui/button.tsx';
import { FileButton } from '#ui/file-button.tsx';
import { PageTitle } from '#ui/page.tsx';
import { to } from '#ui/routes.ts';
import { FileProblems } from './file-problems.tsx';
import { PeopleList } from './people-list.tsx';
import { TeamItems } from './team-items.tsx';
import { TeamMoments } from './team-moments.tsx';
import { useTeam } from './use-team.ts';
import styles from './rounds.module.css';

/** How everybody's files were kept, in one line. */
function useKeep(onKeep: (file: OpenableFile) => Promise<boolean>) {
  const [said, setSaid] = useState('');
  const keep = async (files: readonly OpenableFile[]) => {
    const kept = await Promise.all(files.map(async (file) => ({ file, ok: await onKeep(file) })));
    const failed = kept.filter(({ ok }) => !ok).map(({ file }) => file.name);
    const count = kept.length - failed.length;
    setSaid(
      [
        count > 0 ? words.files.kept(count) : '',
        failed.length > 0 ? words.files.notKept(failed.join(', ')) : '',
      ].join(' '),
    );
  };
  return { said, keep };
}

/** The owner beside the team: who sees it how, without names. */
export function TeamPage({
  assessment,
  rounds,
  onRead,
  onKeep,
}: {
  readonly assessment: Assessment;
  /** All assessments of the business that are kept here, the earliest first. */
  readonly rounds: readonly Assessment[];
  readonly onRead: (file: OpenableFile) => Promise<ReadFile>;
  /** Keeps a file in this browser; false when that failed. */
  readonly onKeep: (file: OpenableFile) => Promise<boolean>;
}) {
  const { people, files, problems, members, ...edits } = useTeam({ assessment, rounds, onRead });
  const { said, keep } = useKeep(onKeep);
  const team = viewTeam(members);
  return (
    <>
      <div className={styles.head}>
        <PageTitle title={words.title}>{words.title}</PageTitle>
        <p>{words.lead}</p>
        <p>{words.privacy}</p>
        <p>
          <a href={to.compare(assessment.id)}>{words.toCompare}</a>
        </p>
      </div>
      <div className={styles.tools}>
        <FileButton
          label={words.files.open}
          hint={words.files.hint}
          accept=".json,application/json"
          multiple
          onFiles={(chosen) => {
            for (const file of chosen) void edits.open(file);
          }}
        />
        {files.length === 0 ? null : (
          <Button look="quiet" onClick={() => void keep(files)}>
            {words.files.keep}
          </Button>
        )}
        <p className={styles.soft}>{words.files.hint}</p>
      </div>
      <div role="status" aria-live="polite">
        {said === '' ? null : <p>{said}</p>}
        <FileProblems problems={problems} />
        <p>{team.hidden ? words.tooFew(team.people) : words.count(team.people)}</p>
      </div>
      <PeopleList people={people} {...edits} />
      {team.hidden ? null : (
        <>
          <TeamMoments team={team} />
          <TeamItems members={members} kind={assessment.business?.kind} />
        </>
      )}
    </>
  );
}
