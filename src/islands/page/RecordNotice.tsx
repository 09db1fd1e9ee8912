import { $notice } from '../../record/store.ts';
import { useStore } from '../use-store.ts';

const trouble = {
  refused: '浏览器不让本站存东西：可以照常学，关掉页面后这次的记录就没有了。',
  full: '浏览器的存储已满：刚才的记录只留在这个页面里，清理一些空间再继续。',
} as const;

/** Says when the record cannot be kept, or when a stored one could not be read. */
export function RecordNotice() {
  const notice = useStore($notice);
  return (
    <div role="status">
      {notice.trouble && <p class="notice">{trouble[notice.trouble]}</p>}
      {notice.setAside && (
        <p class="notice">
          原来的学习记录读不出来，已原样保存在 <code>{notice.setAside}</code>，没有覆盖。现在从空白记录开始。
        </p>
      )}
    </div>
  );
}
