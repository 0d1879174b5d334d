// Follows the room, and keeps answers while the connection is away. Every page works without it.
const page = document.querySelector("main").dataset;
const line = document.querySelector("#kept"), form = document.querySelector("#answers");
const parcel = JSON.parse(document.querySelector("#parcel")?.textContent ?? "null");
const drawer = `sharedpower ${page.code} ${page.me}`;
const bundle = parcel && `${parcel.face} ${parcel.version}`;
let turn = Number(page.turn), at = page.number - 1, sending = false, lost = false, finished = false, moved = false, refused = "";

// What is on this phone only: {"face version": {place: [answer, words or null, aloud]}}.
const kept = () => { try { return JSON.parse(localStorage.getItem(drawer)) ?? {}; } catch { return {}; } };
const keep = (all) => localStorage.setItem(drawer, JSON.stringify(all));
const count = () => Object.values(kept()).reduce((sum, face) => sum + Object.keys(face).length, 0);
const writing = () => form && form.elements.say.value !== form.elements.say.defaultValue;
const there = (address, number) => address.replace(/\d+\/[^/]*$/, `${number}/`);

function tell(words) {
  const away = count() ? line.dataset.away.replace("{n}", count()) : "";
  line.textContent = [words, refused, finished ? line.dataset.done : "", away].filter(Boolean).join(" ");
  if (moved) line.append(" ", Object.assign(document.createElement("a"), { href: page.room, textContent: line.dataset.moved }));
}

// Takes out what has arrived, unless it was answered anew meanwhile.
function arrived(name, sent) {
  const all = kept(), entries = Object.entries(all[name] ?? {});
  const left = entries.filter(([place, entry]) => JSON.stringify(entry) !== JSON.stringify(sent[place]));
  if (left.length) all[name] = Object.fromEntries(left);
  else delete all[name];
  keep(all);
}

async function post(name, answers) {
  const [face, version] = name.split(" ");
  const body = JSON.stringify({ face, version: Number(version), me: page.me, answers });
  const headers = { "Content-Type": "application/json" }, signal = AbortSignal.timeout?.(10_000);
  const said = await (await fetch(`${page.room}send`, { method: "POST", headers, signal, body })).json();
  if (said.final) refused = said.refused;
  if (!said.final && !Number.isInteger(said.saved)) throw new Error("not now");
  arrived(name, answers);
  if (said.saved && name === bundle) document.querySelector("#saved").textContent = said.saved;
}

async function send() {
  if (sending) return;
  sending = true;
  try {
    while (count()) for (const [name, answers] of Object.entries(kept())) await post(name, answers);
    lost = false;
  } catch { lost = true; } // They stay here, and are sent by and by.
  sending = false;
  // Nobody is torn away from what they are writing, or from hearing what is kept or came too late.
  if ((finished || moved) && !writing() && !refused && !count()) location.assign(page.room);
  else tell();
}

function show(to) {
  at = to;
  const [text, language] = parcel.texts[to], [say, aloud] = parcel.said[to] ?? ["", false];
  const title = document.querySelector("#text"), back = document.querySelector("#back"), fields = form.elements;
  Object.assign(title, { textContent: text, lang: language || document.documentElement.lang });
  document.querySelector("#progress").textContent = parcel.progress.replace("{n}", to + 1);
  for (const choice of form.querySelectorAll("[type=radio]")) choice.checked = choice.value === parcel.own[to];
  [fields.aloud.value, fields.say.value, fields.say.defaultValue] = [aloud ? "1" : "0", say, say];
  form.querySelector("details").open = say !== "";
  form.action = there(form.action, to + 1);
  for (const button of document.querySelectorAll("[formaction]")) button.formAction = there(button.formAction, to + 1);
  Object.assign(back, { href: there(back.href, to || 1), hidden: to === 0 });
  title.focus(), scrollTo(0, 0);
}

function answered(event) {
  const button = event.submitter, fields = form.elements;
  if (!parcel || !button || button.name === "language_only") return;
  const code = button.value || fields.answer.value, say = fields.say.value.trim();
  const aloud = fields.aloud.value === "1", changed = say !== "" || parcel.said[at] !== undefined;
  if (code === "") return event.preventDefault(), tell(line.dataset.choose);
  const all = kept(), entry = [code, changed ? say : null, aloud];
  try { keep({ ...all, [bundle]: { ...all[bundle], [at]: entry } }); } catch { return; }
  event.preventDefault();
  parcel.own = parcel.own.slice(0, at) + code + parcel.own.slice(at + 1);
  parcel.said[at] = say ? [say, aloud] : undefined;
  send(), setTimeout(tell, 1500);
  finished = at + 1 === parcel.texts.length;
  form.hidden = document.querySelector("#press").hidden = finished;
  if (!finished) show(at + 1), history.pushState(null, "", form.action);
}

function follow() {
  const source = new EventSource(page.events);
  source.onopen = send;
  source.onerror = () => { if (source.readyState === EventSource.CLOSED) setTimeout(follow, 5000); };
  source.onmessage = ({ data }) => {
    const now = JSON.parse(data);
    if (now.turn <= turn) return;
    turn = now.turn;
    moved ||= !(form && now.stage === page.face && now.open.includes(page.face));
    if (moved) send();
  };
}

// Without connection, a link or a change of language would put the browser's own page in this one's place.
function held(event) {
  if ((navigator.onLine && !lost) || !event.target.closest("a:not([href^='tel:']), [name=language_only]")) return;
  event.preventDefault(), tell(line.dataset.offline);
}

function start() {
  document.addEventListener("click", held);
  form?.addEventListener("submit", answered);
  document.querySelector("#next")?.addEventListener("submit", (event) => count() && (event.preventDefault(), send().then(() => count() || event.target.submit())));
  addEventListener("popstate", () => parcel && show(/(\d+)\/$/.exec(location.pathname)[1] - 1));
  addEventListener("pageshow", ({ persisted }) => persisted && location.reload());
  setInterval(() => count() && send(), 5000);
  addEventListener("online", send);
  if (page.events) follow();
  send();
}

if (page.ended) for (const key of Object.keys(localStorage)) if (key.startsWith(`sharedpower ${page.ended} `)) localStorage.removeItem(key);
if (page.me) start();
