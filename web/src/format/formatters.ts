/** Making a formatter of `Intl` costs more than using it a hundred times: each is made once. */
function keep<Options extends object, Formatter>(
  make: (language: string, options: Options) => Formatter,
): (language: string, options: Options) => Formatter {
  const made = new Map<string, Formatter>();
  return (language, options) => {
    const key = `${language} ${JSON.stringify(options)}`;
    let formatter = made.get(key);
    if (!formatter) {
      formatter = make(language, options);
      made.set(key, formatter);
    }
    return formatter;
  };
}

export const numberFormat = keep(
  (language, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(language, options),
);

export const dateFormat = keep(
  (language, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, options),
);

export const listFormat = keep(
  (language, options: Intl.ListFormatOptions) => new Intl.ListFormat(language, options),
);
