// Draws the routes that are ticked as soon as they are: the same page is asked for with the new
// ticks, and what differs in it is put in place. Without script there is a button for it.
const form = document.getElementById("switches");
const parts = (page) => [...page.querySelectorAll("[data-drawn]")];
let turn = 0;

form.querySelector("[data-without-script]").hidden = true;
form.addEventListener("change", draw);

async function draw() {
  const mine = ++turn;
  const address = `?${new URLSearchParams(new FormData(form))}`;
  try {
    const answer = await fetch(address, { headers: { Accept: "text/html" } });
    if (!answer.ok) return form.submit();
    const text = await answer.text();
    // Somebody who ticks faster than it is drawn sees the last only.
    if (mine === turn) place(new DOMParser().parseFromString(text, "text/html"), address);
  } catch {
    form.submit();
  }
}

function place(fresh, address) {
  const others = parts(fresh);
  if (others.length !== parts(document).length) return form.submit();
  parts(document).forEach((part, at) => part.replaceChildren(...others[at].childNodes));
  for (const box of form.elements) {
    const other = box.type === "checkbox" && fresh.getElementById(box.id);
    if (other) box.checked = other.checked;
  }
  history.replaceState(null, "", address);
}
