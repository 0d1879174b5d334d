// Follows the room: looks every few seconds whether something was shown. Without script a button does.
const EVERY = 4000;
const page = document.querySelector("main").dataset;

async function look() {
  if (document.hidden) return;
  try {
    const answer = await fetch(location.pathname, { headers: { Accept: "text/html" } });
    if (!answer.ok) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    const turn = fresh.querySelector("main").dataset.turn;
    if (turn && turn !== page.turn) location.assign(location.pathname);
  } catch {
    // No connection just now: the next look may have one.
  }
}

setInterval(look, EVERY);
document.addEventListener("visibilitychange", look);
