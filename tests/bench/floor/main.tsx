import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import './floor.css';

// React and six native radio groups, nothing else: the least a questionnaire can weigh.
const QUESTIONS = ['one', 'two', 'three', 'four', 'five', 'six'] as const;
const LEVELS = ['0', '1', '2', '3', '4'] as const;

function Floor() {
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  return (
    <form>
      <h1>{Object.keys(answers).length} of 6</h1>
      {QUESTIONS.map((question) => (
        <fieldset key={question}>
          <legend>{question}</legend>
          {LEVELS.map((level) => (
            <label key={level}>
              <input
                type="radio"
                name={question}
                value={level}
                checked={answers[question] === level}
                onChange={() => setAnswers((given) => ({ ...given, [question]: level }))}
              />
              {level}
            </label>
          ))}
        </fieldset>
      ))}
    </form>
  );
}

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root.');
createRoot(root).render(<Floor />);
