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

function place(text) {
  const fresh = new DOMParser().parseFromString(text, "text/html");
  const shape = (page) => [...page.querySelectorAll("[data-live]")].map((one) => one.dataset.live).join();
  for (const part of root.querySelectorAll("[data-live]")) {
    const other = fresh.querySelector(`[data-live="${part.dataset.live}"]`);
    if (other && part.isConnected && other.dataset.state !== part.dataset.state) swap(part, other);
  }
  // Another stage has other parts; then the page is simply loaded again.
  if (shape(document) !== shape(fresh)) location.reload();
}

function swap(part, other) {
  const held = part.contains(document.activeElement) ? document.activeElement.id : "";
  part.replaceWith(document.adoptNode(other));
  if (held) document.getElementById(held)?.focus();
}

if (root) {
  setInterval(look, EVERY);
  const line = new EventSource(root.dataset.follow);
  line.addEventListener("message", look);
  document.addEventListener("visibilitychange", look);
}
