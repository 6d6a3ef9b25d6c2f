import { Link, useSearch } from '@tanstack/react-router';
import { parseTypedDate } from '@/ui';

const DATE = /(\d{2}\/\d{2}\/\d{4})/;

/** A reason that names another day leads to it: "Nghỉ hoán đổi, làm bù ngày 10/01/2026". */
export function DatesInWords({ children }: { children: string }) {
  const search = useSearch({ from: '/staff/calendar/$year' });
  return children.split(DATE).map((part, index) => {
    const day = DATE.test(part) ? parseTypedDate(part) : undefined;
    return day ? (
      <Link
        key={index}
        className="nowrap"
        to="/calendar/$year"
        params={{ year: day.slice(0, 4) }}
        search={{ ...search, day }}
        resetScroll={false}
      >
        {part}
      </Link>
    ) : (
      part
    );
  });
}
