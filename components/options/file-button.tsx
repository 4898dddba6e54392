// A button that asks for a file; the same file may be chosen twice.
import { useRef } from 'preact/hooks';
import { Button } from './controls';

interface FileButtonProps {
  label: string;
  accept: string;
  disabled?: boolean;
  onFile: (file: File) => void;
}

export function FileButton({ label, accept, disabled, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()} disabled={disabled ?? false}>
        {label}
      </Button>
      <input
        type="file"
        ref={input}
        accept={accept}
        aria-label={label}
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
