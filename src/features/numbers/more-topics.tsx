import { LEAVING_REASONS } from '#domain/economics-inputs.ts';
import { numbersPage as words } from '#messages/en/numbers-page.ts';
import { to } from '#ui/routes.ts';
import { CYCLE_FIELDS, type MoneyField, REASON_FIELDS, reasonField } from './fields.ts';
import { NumberField, type FieldsInput } from './number-field.tsx';
import { Topic, type TopicId, type TopicInput } from './topic.tsx';
import styles from './numbers.module.css';

/** The topics that may all be skipped. */

type AskedMoney = Exclude<TopicId, 'customers' | 'reasons' | 'window'>;

const MONEY_TOPICS: Readonly<Record<AskedMoney, readonly MoneyField[]>> = {
  newcomers: ['gained'],
  value: ['revenuePerCustomer', 'marginPct', 'costToServe', 'discountPct'],
  spend: ['acquisitionSpend', 'retentionSpend'],
  bar: ['acceptableChurnPct', 'planCost', 'annualProfit'],
};

type Input = { readonly fields: FieldsInput; readonly topics: TopicInput };

function MoneyTopic({
  topic,
  businessId,
  fields,
  topics,
}: Input & { readonly topic: AskedMoney; readonly businessId: string }) {
  const asked = MONEY_TOPICS[topic];
  return (
    <Topic topic={topic} fields={asked} {...topics}>
      {asked.map((name) => (
        <NumberField key={name} name={name} texts={words.fields[name]} {...fields} />
      ))}
      {topic === 'value' && fields.currency === '' ? (
        <p className={styles.soft}>
          {words.noCurrency} <a href={to.business(businessId)}>{words.nameCurrency}</a>
        </p>
      ) : null}
    </Topic>
  );
}

function ReasonsTopic({ fields, topics }: Input) {
  const { legend, hint, names, wrong, lore, sure } = words.reasons;
  return (
    <Topic topic="reasons" fields={REASON_FIELDS} {...topics}>
      <fieldset className={styles.group} aria-describedby="reasons-hint">
        <legend className={styles.legend}>{legend}</legend>
        <p id="reasons-hint" className={styles.soft}>
          {hint}
        </p>
        <div className={styles.pair}>
          {LEAVING_REASONS.map((reason) => (
            <NumberField
              key={reason}
              name={reasonField(reason)}
              texts={{ label: names[reason], wrong }}
              {...fields}
            />
          ))}
        </div>
      </fieldset>
      <p className={styles.soft}>
        {lore} {sure}
      </p>
    </Topic>
  );
}

function WindowTopic({ fields, topics }: Input) {
  return (
    <Topic topic="window" fields={CYCLE_FIELDS} {...topics}>
      {CYCLE_FIELDS.map((name) => (
        <NumberField key={name} name={name} texts={words.cycle[name]} {...fields} />
      ))}
    </Topic>
  );
}

export function MoreTopics({ businessId, ...input }: Input & { readonly businessId: string }) {
  const money = (topic: AskedMoney) => (
    <MoneyTopic topic={topic} businessId={businessId} {...input} />
  );
  return (
    <>
      {money('newcomers')}
      {money('value')}
      {money('spend')}
      <ReasonsTopic {...input} />
      {money('bar')}
      <WindowTopic {...input} />
    </>
  );
}
