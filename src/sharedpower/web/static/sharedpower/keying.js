// Keying by keyboard alone: a letter leads on to the answers, Enter to the next sheet, a new one after
// the last. Says beside each row how many answers it has.
const form = document.querySelector("form[data-keying]");
const wanted = Number(form?.dataset.keying);

function tell(field) {
  const said = field.parentElement.querySelector("output");
  const wrong = /[^0-5.-]/.test(field.value) || field.value.length > wanted;
  said.textContent = field.value ? `${field.value.length}/${wanted}` : "";
  said.className = wrong ? "wrong" : field.value.length === wanted ? "full" : "";
}

function fields() {
  return [...form.querySelectorAll(".keys input:not([type=hidden])")];
}

function addRow() {
  const rows = form.querySelectorAll(".key-row");
  const last = rows[rows.length - 1];
  if (form.elements.step.value !== "once" || rows.length >= 200) return;
  const row = last.cloneNode(true);
  const number = rows.length + 1;
  row.querySelector(".error")?.remove();
  const legend = row.querySelector("legend");
  legend.textContent = legend.textContent.replace(/\d+/, number);
  for (const one of row.querySelectorAll("[id], [for]")) {
    for (const name of ["id", "for"]) {
      if (one.hasAttribute(name)) one.setAttribute(name, one.getAttribute(name).replace(/\d+$/, number));
    }
  }
  for (const field of row.querySelectorAll("input")) field.value = "";
  row.querySelector("output").textContent = "";
  last.after(row);
}

function next(field, skip) {
  const all = fields();
  all[all.indexOf(field) + skip]?.focus();
}

form?.addEventListener("input", ({ target }) => {
  if (target.classList.contains("marks")) tell(target);
  if (target.classList.contains("role") && target.value) next(target, 1);
});
form?.addEventListener("keydown", (pressed) => {
  const field = pressed.target;
  if (pressed.key !== "Enter" || pressed.ctrlKey || !field.closest(".keys")) return;
  pressed.preventDefault();
  if (field === fields().at(-1)) addRow();
  next(field, 1);
});
if (form) {
  form.querySelectorAll(".keys .marks").forEach(tell);
  if (!document.querySelector("[data-focus]")) fields()[0]?.focus();
}
