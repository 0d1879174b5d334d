// An optional timer, in words and in silence. Without script there is none, and nobody is hurried.
const box = document.querySelector("[data-timer]");
let ends = 0;
let ticking;

function tick() {
  const left = Math.ceil((ends - Date.now()) / 60000);
  const words = left > 0 ? box.dataset.left.replace("{n}", left) : box.dataset.over;
  const told = box.querySelector("output");
  if (told.textContent !== words) told.textContent = words;
  if (left <= 0) clearInterval(ticking);
}

if (box) {
  box.hidden = false;
  box.querySelector("button").addEventListener("click", () => {
    const minutes = Number.parseInt(box.querySelector("input").value, 10);
    ends = Date.now() + (minutes > 0 ? minutes : 15) * 60000;
    clearInterval(ticking);
    ticking = setInterval(tick, 1000);
    tick();
  });
}
