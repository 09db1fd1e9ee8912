import { useEffect, useState } from 'preact/hooks';
import { dayInWords } from './when.ts';

interface Props {
  course: { title: string; version: string };
  /** The language of the course's title, where it is not that of the page. */
  lang: string | undefined;
}

/** What a printed record says of itself: what it is, of which course, from when, and that nobody has checked it. */
export function PrintHead({ course, lang }: Props) {
  const [today, setToday] = useState<string>();
  useEffect(() => {
    // A page may stand open over midnight.
    const date = () => setToday(dayInWords(Date.now()));
    date();
    window.addEventListener('beforeprint', date);
    return () => window.removeEventListener('beforeprint', date);
  }, []);
  return (
    <div class="printed">
      <p class="title song">自学记录</p>
      <p>
        <span lang={lang}>{course.title}</span>，课程版本 {course.version}
        {today && `，打印于 ${today}`}
      </p>
      <p>本机自学记录，未核验身份</p>
    </div>
  );
}
