// Asks before somebody leaves a form with typing that was not sent. Hung on <form data-unsaved>.
// The server sends the form back after an error or a change of language: then nothing is saved yet.
for (const form of document.querySelectorAll("form[data-unsaved]")) {
  let unsaved = form.dataset.unsaved === "POST";
  form.addEventListener("input", () => { unsaved = true; });
  form.addEventListener("submit", () => { unsaved = false; });
  addEventListener("beforeunload", (leaving) => {
    if (unsaved) leaving.preventDefault();
  });
}
