import type { ComponentChildren } from 'preact';
import { url } from '../../course/url.ts';
import type { RecordNotice as Notice } from '../../record/store.ts';

const trouble = {
  refused: '浏览器不让本站存东西：可以照常学，关掉页面后这次的记录就没有了。',
  full: '浏览器的存储已满：刚才的记录只留在这个页面里。清理一些空间再继续，下一次作答会一并存下。',
  newer:
    '这台设备上的学习记录是新版课程存的，这一页还是旧版，读不了，也不会改动它。请刷新页面；刷新以前做的只留在这个页面里。',
} as const;

const Line = ({ children }: { children: ComponentChildren }) => <p class="notice">{children}</p>;

/** Says when the record cannot be kept, was deleted, or could not be read. */
export function RecordNotice({ notice }: { notice: Notice }) {
  return (
    <>
      {notice.trouble && <Line>{trouble[notice.trouble]}</Line>}
      {notice.cleared && (
        <Line>
          浏览器里存的学习记录刚才被清除了。这一页还记得，接着学就会重新存下。不想再留，请到
          <a href={url({ page: 'record' })}>学习记录</a>里清空。
        </Line>
      )}
      {notice.setAside && (
        <Line>
          存着的学习记录有一份读不出来，已原样保存在 <code>{notice.setAside}</code>
          ，没有覆盖。这里接着记的，是还读得出来的部分。
        </Line>
      )}
    </>
  );
}
