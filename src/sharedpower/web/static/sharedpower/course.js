// Ticks for lessons that were read. They are kept in this browser and are sent nowhere.
const KEY = "sharedpower-course";
const all = (name) => document.querySelectorAll(`[data-${name}]`);

function load() {
  const kept = JSON.parse(localStorage.getItem(KEY) ?? "[]");
  return new Set(Array.isArray(kept) ? kept : []);
}

function keep(read) {
  if (read.size) localStorage.setItem(KEY, JSON.stringify([...read]));
  else localStorage.removeItem(KEY);
  show(read);
}

function show(read) {
  for (const tick of all("tick")) tick.hidden = !read.has(tick.dataset.tick);
  for (const forget of all("forget")) forget.hidden = read.size === 0;
  for (const mark of all("mark")) {
    mark.hidden = false;
    mark.setAttribute("aria-pressed", read.has(mark.dataset.mark));
  }
}

function start() {
  const read = load();
  show(read);
  for (const mark of all("mark")) {
    mark.addEventListener("click", () => {
      if (!read.delete(mark.dataset.mark)) read.add(mark.dataset.mark);
      keep(read);
    });
  }
  for (const forget of all("forget")) {
    forget.addEventListener("click", () => {
      read.clear();
      keep(read);
    });
  }
}

// A browser may refuse to keep anything, or have kept something else here: then there are no ticks.
try {
  start();
} catch {
  for (const one of [...all("mark"), ...all("forget")]) one.hidden = true;
}
