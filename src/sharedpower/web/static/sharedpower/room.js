// Keeps a facilitator's page or the projector up to date: the same page is asked for again, and what
// differs in it is put in place. Without script there is a button for it.
const EVERY = 4000;
const root = document.querySelector("[data-follow]");
let asking = false;

async function look() {
  if (asking || document.hidden) return;
  asking = true;
  try {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    if (answer.ok && !answer.redirected) place(await answer.text());
  } catch {
    // No connection just now: the next look may have one.
  } finally {
    asking = false;
  }
}

const parts = (page) => [...page.querySelectorAll("[data-live]")];
const names = (page) => parts(page).map((part) => part.dataset.live).join();

function place(text) {
  const fresh = new DOMParser().parseFromString(text, "text/html");
  // Another stage can have other parts; then the page is simply loaded again.
  if (names(document) !== names(fresh)) return location.reload();
  const others = parts(fresh);
  parts(document).forEach((part, at) => {
    if (part.isConnected && part.dataset.state !== others[at].dataset.state) swap(part, others[at]);
  });
}

function swap(part, other) {
  const held = part.contains(document.activeElement) ? document.activeElement.id : "";
  part.replaceWith(document.importNode(other, true));
  if (held) document.getElementById(held)?.focus();
}

setInterval(look, EVERY);
if (root.dataset.follow) new EventSource(root.dataset.follow).addEventListener("message", look);
document.addEventListener("visibilitychange", look);
