// Follows the room: hears when something was shown, and then asks for the page again. Without script a
// button does.
const page = document.querySelector("main").dataset;

function follow() {
  const source = new EventSource(page.events);
  source.onerror = () => { if (source.readyState === EventSource.CLOSED) setTimeout(follow, 5000); };
  source.onmessage = ({ data }) => {
    if (JSON.parse(data).turn > Number(page.turn)) location.assign(location.pathname);
  };
}

follow();
