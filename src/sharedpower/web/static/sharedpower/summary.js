// Takes the reader to what needs another look, as soon as the page is there.
document.querySelector("[data-focus]")?.focus();
