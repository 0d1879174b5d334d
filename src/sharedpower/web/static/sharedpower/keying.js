// Keying by keyboard alone: a letter leads on to the answers, Enter to the next sheet, a new one after
// the last. Says beside each row how many answers it has.
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

function next(field) {
  const all = fields();
  all[all.indexOf(field) + 1]?.focus();
}

form?.addEventListener("input", ({ target }) => {
  if (target.classList.contains("marks")) tell(target);
  if (target.classList.contains("role") && target.value) next(target);
});
form?.addEventListener("keydown", (pressed) => {
  const field = pressed.target;
  if (pressed.key !== "Enter" || pressed.ctrlKey || !field.closest(".keys")) return;
  pressed.preventDefault();
  if (field === fields().at(-1)) addRow(form);
  next(field);
});
if (form) {
  form.querySelectorAll(".keys .marks").forEach(tell);
  if (!document.querySelector("[data-focus]")) fields()[0]?.focus();
}
