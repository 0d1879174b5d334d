// Keying by keyboard alone: a letter leads on to the answers, Enter to the next sheet, a new one after
// the last, and from an empty one to the button; Ctrl and Enter sends. Says beside each row how many
// answers it has.
import { addRow } from "./key_rows.js";

const form = document.querySelector("form[data-keying]");
const wanted = Number(form?.dataset.keying);
const fields = () => [...form.querySelectorAll(".keys input")];

function tell(field) {
  const said = field.parentElement.querySelector("output");
  const count = field.value.replace(/\s/g, "").length;
  const wrong = /[^0-5.\s-]/.test(field.value) || count > wanted;
  said.textContent = count ? `${count}/${wanted}` : "";
  said.className = wrong ? "wrong" : count === wanted ? "full" : "";
}

const done = () => form.querySelector("#done");

function next(field) {
  const all = fields();
  (all[all.indexOf(field) + 1] ?? done()).focus();
}

const empty = (row) => [...row.querySelectorAll("input")].every((field) => !field.value.trim());

form?.addEventListener("input", ({ target }) => {
  if (target.classList.contains("marks")) tell(target);
  if (target.classList.contains("role") && target.value) next(target);
});
form?.addEventListener("keydown", (pressed) => {
  const field = pressed.target;
  const row = field.closest(".keys");
  if (pressed.key !== "Enter" || !row) return;
  pressed.preventDefault();
  if (pressed.ctrlKey || pressed.metaKey) return form.requestSubmit(done());
  if (empty(row)) return done().focus();
  if (field === fields().at(-1)) addRow(form);
  next(field);
});
if (form) {
  document.querySelector("#by-keys").hidden = false;
  form.querySelectorAll(".keys .marks").forEach(tell);
  if (!document.querySelector("[data-focus]")) fields()[0]?.focus();
}
