// A page of one's own. Nothing here is sent; it stays on this device, and only if somebody asks for it.
const KEY = "feeling-power";
const pad = document.querySelector("[data-pad]");
const tools = document.querySelector("[data-pad-tools]");
const keep = document.getElementById("pad-keep");
const said = document.querySelector("[data-pad-said]");

function remember() {
  try {
    if (keep.checked) localStorage.setItem(KEY, pad.value);
    else localStorage.removeItem(KEY);
  } catch {
    // A browser that keeps nothing: the page works without.
    keep.checked = false;
  }
}

function recalled() {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

const before = recalled();
keep.checked = before !== null;
if (before) pad.value = before;
tools.hidden = false;
pad.addEventListener("input", remember);
keep.addEventListener("change", remember);
tools.querySelector("[data-pass]").addEventListener("click", () => {
  pad.value = "";
  keep.checked = false;
  remember();
  said.textContent = said.dataset.passed;
});
