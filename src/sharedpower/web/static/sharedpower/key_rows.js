// One more empty row below the last, while sheets are typed in for the first time.
const MOST = 200;

export function addRow(form) {
  const rows = form.querySelectorAll(".key-row");
  if (form.elements.step.value !== "once" || rows.length >= MOST) return;
  const row = rows[rows.length - 1].cloneNode(true);
  const number = rows.length + 1;
  row.querySelector(".error")?.remove();
  const legend = row.querySelector("legend");
  legend.textContent = legend.textContent.replace(/\d+/, number);
  for (const name of ["id", "for", "aria-describedby"]) {
    for (const one of row.querySelectorAll(`[${name}]`)) {
      one.setAttribute(name, one.getAttribute(name).replace(/\d+$/, number));
    }
  }
  for (const field of row.querySelectorAll("input")) {
    field.value = "";
    field.removeAttribute("aria-invalid");
  }
  row.querySelector("output").textContent = "";
  rows[rows.length - 1].after(row);
}
