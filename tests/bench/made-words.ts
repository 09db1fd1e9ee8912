import { randomFrom } from '../../src/course/random.ts';

const phrases =
  `他把门关上了 水还在往下滴 登记过三回 没有回音 楼下的灯坏了 她站在窗前 先别急着答 等他把话说完 记下时间和地点
  再问一句 邻居也听见了 夜里一点多 泵房一直响 表上没写清 电话打不通 孩子要上学 老人腿脚不便 账目贴在墙上 谁也没说好话 他看了一眼表
  后半句没说出来 换成我会怎么想 哪一天能回话 这件事归谁管 只谈事不评人 说准了他点头 说偏了他会改 话头转了弯 先缓两口气 这句话先放一放
  把听到的说一遍 请他看对不对 一共三处漏水 上个月量过一次 门口堆着纸箱 车棚里拉了线 保安换了人 通知贴在电梯里 会上没人开口 散会才说真话`.split(
    /\s+/,
  );

/** Sentences drawn by seed: each call gives one of so many phrases. */
export function madeWords(seed: number): (count: number) => string {
  const random = randomFrom(seed);
  const any = () => phrases[Math.floor(random() * phrases.length)] as string;
  return (count) => `${Array.from({ length: count }, any).join('，')}。`;
}

const read = ['text', 'stem', 'explanation', 'feedback', 'true', 'false', 'says', 'reply', 'why', 'meaning'];

/** A plain value whose texts are as long as an author's. What stood there stays at their end, so that no two are alike. */
export function worded<T>(value: T, words: (count: number) => string): T {
  return JSON.parse(JSON.stringify(value), (key, one) =>
    typeof one === 'string' && read.includes(key) ? words(3) + one : one,
  ) as T;
}
