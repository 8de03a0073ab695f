import { useState } from 'react';
import type { Assessment, AssessmentData } from '#domain/assessment.ts';
import type { NotComparable } from '#domain/rounds.ts';
import { type Member, memberKey, type Role, roleOf, whyNotCounted } from '#domain/team.ts';
import type { FileProblem } from '#messages/en/problems.ts';
import { team } from '#messages/en/team.ts';
import type { OpenableFile, ReadFile } from '#session/open-file.ts';
import { roundDayText, roundName } from './round-name.ts';

/** One line of the list: a round kept in this browser, or an opened file. */
export type Person = {
  readonly key: string;
  readonly name: string;
  readonly role: Role;
  readonly counts: boolean;
  readonly assessment: AssessmentData;
};

/** A file that does not count, with the reason. */
export type TeamProblem = {
  readonly name: string;
  readonly why: FileProblem | { readonly kind: NotComparable | 'twice' };
};

type Opened = { readonly file: OpenableFile; readonly assessment: AssessmentData };
type State = { readonly opened: readonly Opened[]; readonly problems: readonly TeamProblem[] };

const EMPTY: State = { opened: [], problems: [] };

/** Takes in one file that was read, or says why not. */
function takeIn(
  state: State,
  file: OpenableFile,
  read: ReadFile,
  kept: readonly Assessment[],
  current: Assessment,
): State {
  const refuse = (why: TeamProblem['why']): State => ({
    ...state,
    problems: [...state.problems, { name: file.name, why }],
  });
  if (!read.ok) return refuse(read.problem);
  const listed = [...kept, ...state.opened.map((each) => each.assessment)];
  const kind = whyNotCounted(read.assessment, current, listed);
  return kind === undefined
    ? { ...state, opened: [...state.opened, { file, assessment: read.assessment }] }
    : refuse({ kind });
}

const keptName = (round: Assessment, rounds: readonly Assessment[]): string =>
  team.people.inBrowser(roundName(round), roundDayText(round, rounds));

/**
 * Who counts, in memory only. Of the rounds kept here only the open one counts at first: others may
 * be earlier answers of the same person.
 */
export function useTeam({
  assessment,
  rounds,
  onRead,
}: {
  readonly assessment: Assessment;
  readonly rounds: readonly Assessment[];
  readonly onRead: (file: OpenableFile) => Promise<ReadFile>;
}) {
  const [{ opened, problems }, setState] = useState(EMPTY);
  const [roles, setRoles] = useState<ReadonlyMap<string, Role>>(new Map());
  const [choices, setChoices] = useState<ReadonlyMap<string, boolean>>(new Map());
  const openedKeys = new Set(opened.map((each) => memberKey(each.assessment)));
  const people: readonly Person[] = [
    // A file that was kept meanwhile stands in the list already.
    ...rounds
      .filter((round) => !openedKeys.has(memberKey(round)))
      .map((round) => ({
        name: keptName(round, rounds),
        countsAtFirst: round.id === assessment.id,
        each: round,
      })),
    ...opened.map(({ file, assessment: each }) => ({ name: file.name, countsAtFirst: true, each })),
  ].map(({ name, countsAtFirst, each }) => {
    const key = memberKey(each);
    return {
      key,
      name,
      role: roles.get(key) ?? roleOf(each),
      counts: choices.get(key) ?? countsAtFirst,
      assessment: each,
    };
  });
  const members: readonly Member[] = people.filter(({ counts }) => counts);
  return {
    people,
    members,
    problems,
    files: opened.map(({ file }) => file),
    open: async (file: OpenableFile) => {
      const read = await onRead(file);
      setState((state) => takeIn(state, file, read, rounds, assessment));
    },
    onRole: (key: string, role: Role) => setRoles((before) => new Map(before).set(key, role)),
    onCounts: (key: string, counts: boolean) =>
      setChoices((before) => new Map(before).set(key, counts)),
  };
}
