// Reads a lesson aloud with a voice that is on this device. Other voices would send the text away.
const button = document.querySelector("[data-aloud]");
const none = document.querySelector("[data-no-voice]");
const language = document.documentElement.lang;
const read = button.textContent;
const PATIENCE = 1500; // some browsers find their voices only after a while; milliseconds

const voice = () =>
  speechSynthesis
    .getVoices()
    .find((one) => one.localService && one.lang.toLowerCase().startsWith(language));

function offer() {
  button.hidden = !voice();
  if (voice()) none.hidden = true;
}

function stop() {
  speechSynthesis.cancel();
  button.textContent = read;
}

function speak() {
  const lines = document.querySelectorAll("[data-read] :is(h2, p, li)");
  for (const line of lines) {
    const said = new SpeechSynthesisUtterance(line.textContent);
    said.voice = voice();
    said.lang = said.voice.lang;
    if (line === lines[lines.length - 1]) said.addEventListener("end", stop);
    speechSynthesis.speak(said);
  }
  button.textContent = button.dataset.stop;
}

if ("speechSynthesis" in window) {
  offer();
  speechSynthesis.addEventListener("voiceschanged", offer);
  setTimeout(() => { none.hidden = Boolean(voice()); }, PATIENCE);
  button.addEventListener("click", () => (button.textContent === read ? speak() : stop()));
  addEventListener("pagehide", stop);
}
