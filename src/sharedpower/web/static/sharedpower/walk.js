// Turns the slides of a slide show with the arrow keys, and with the keys that a presenter's clicker
// sends. A slide that is taller than the screen is scrolled first. Without this the links do it.
const TURNS = { ArrowRight: "next", PageDown: "next", ArrowLeft: "back", PageUp: "back" };
const atTheEdge = (turn) => turn === "back"
  ? scrollY <= 0
  : Math.ceil(scrollY + innerHeight) >= document.documentElement.scrollHeight;

document.addEventListener("keydown", (pressed) => {
  const turn = TURNS[pressed.key];
  if (!turn || pressed.altKey || pressed.ctrlKey || pressed.metaKey || pressed.shiftKey) return;
  if (pressed.key.startsWith("Page") && !atTheEdge(turn)) return;
  const link = document.querySelector(`[data-turn="${turn}"]`);
  if (!link) return;
  pressed.preventDefault();
  link.click();
});
