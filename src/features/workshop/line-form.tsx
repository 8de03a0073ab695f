import { useForm } from 'react-hook-form';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import styles from './console.module.css';

/** One line that is kept and leaves the field empty for the next; an empty line is nothing. */
export function LineForm({
  label,
  button,
  id,
  onLine,
}: {
  readonly label: string;
  readonly button: string;
  readonly id?: string;
  readonly onLine: (text: string) => void;
}) {
  const form = useForm({ defaultValues: { text: '' } });
  const submit = form.handleSubmit(({ text }) => {
    if (text.trim() === '') return;
    onLine(text.trim());
    form.reset();
  });
  return (
    <form className={styles.line} noValidate onSubmit={(event) => void submit(event)}>
      <TextField id={id} label={label} {...form.register('text')} />
      <Button type="submit" look="quiet">
        {button}
      </Button>
    </form>
  );
}
