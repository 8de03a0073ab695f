import { useWatch } from 'react-hook-form';
import { numbersPage as words } from '#messages/en/numbers-page.ts';
import { Choice, ChoiceGroup } from '#ui/choice.tsx';
import type { NumberField as FieldName } from './fields.ts';
import { NumberField, type FieldsInput } from './number-field.tsx';
import { KNOWS_LOST, type KnowsLost } from './numbers-form.ts';
import { Topic, type TopicInput } from './topic.tsx';
import styles from './numbers.module.css';

const FIELDS: Readonly<Record<KnowsLost, readonly FieldName[]>> = {
  count: ['customersStart', 'lost'],
  sample: ['customersStart', 'sampleAsked', 'sampleStill'],
};

/** Ten names instead of a count, for those who do not count. */
function SampleFields(input: FieldsInput) {
  return (
    <fieldset className={styles.group} aria-describedby="sample-hint">
      <legend className={styles.legend}>{words.sample.legend}</legend>
      <p id="sample-hint" className={styles.soft}>
        {words.sample.hint}
      </p>
      <div className={styles.pair}>
        <NumberField name="sampleAsked" texts={words.fields.sampleAsked} {...input} />
        <NumberField name="sampleStill" texts={words.fields.sampleStill} {...input} />
      </div>
    </fieldset>
  );
}

/** The two numbers that everything else rests on: how many there were, how many are lost. */
export function LossTopic({
  fields,
  topics,
  isFromBusiness,
}: {
  readonly fields: FieldsInput;
  readonly topics: TopicInput;
  /** The customers of a year ago start from the business page. */
  readonly isFromBusiness: boolean;
}) {
  const { form, onChange } = fields;
  const knows = useWatch({ control: form.control, name: 'knowsLost' });
  return (
    <Topic topic="customers" fields={FIELDS[knows ?? 'count']} {...topics}>
      <NumberField
        name="customersStart"
        texts={words.fields.customersStart}
        note={isFromBusiness ? words.startFromBusiness : undefined}
        {...fields}
      />
      <ChoiceGroup legend={words.knowsLost.legend}>
        {KNOWS_LOST.map((way) => (
          <Choice
            key={way}
            value={way}
            {...form.register('knowsLost', { onChange: () => onChange('knowsLost') })}
          >
            {words.knowsLost[way]}
          </Choice>
        ))}
      </ChoiceGroup>
      {knows === 'count' ? <NumberField name="lost" texts={words.fields.lost} {...fields} /> : null}
      {knows === 'sample' ? <SampleFields {...fields} /> : null}
    </Topic>
  );
}
