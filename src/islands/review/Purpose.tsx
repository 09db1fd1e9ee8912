/** What the page is for. */
export function Purpose() {
  return <p class="prose">测验里没答对的题都在这里。第二天起再问一遍，答对一回，隔的日子就长一些，直到记牢。</p>;
}
