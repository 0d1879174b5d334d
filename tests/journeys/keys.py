"""Somebody who has a keyboard and nothing else."""

from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Page

# What has the focus: its words as a person hears them, and whether the eye can find it. The sign
# of focus on a choice is drawn round the box before its label; on a cell, by filling it.
FOCUSED = """() => {
  const here = document.activeElement;
  const label = here.labels?.[0];
  const shape = here.querySelector("polygon, circle");
  const drawn = here.closest(".choice") ? getComputedStyle(label, "::before")
    : getComputedStyle(here);
  const box = here.getBoundingClientRect();
  const marked = shape ? getComputedStyle(shape).strokeWidth === "4px"
    : drawn.boxShadow !== "none" || parseFloat(drawn.outlineWidth) > 1;
  const words = label?.textContent || here.getAttribute("aria-label") || here.textContent;
  return {
    tag: here.tagName,
    words: words.replace(/\\s+/g, " ").trim(),
    seen: marked && box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.left >= 0,
  };
}"""

MOST = 200


@dataclass(frozen=True)
class Keys:
    """Keys pressed on a page. Raises AssertionError where the focus is lost or cannot be seen."""

    page: Page

    def focused(self) -> dict[str, Any]:
        found: dict[str, Any] = self.page.evaluate(FOCUSED)
        return found

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)

    def tab(self) -> str:
        """On to the next thing; its words."""
        self.press("Tab")
        found = self.focused()
        assert found["tag"] != "BODY", f"the focus is lost on {self.page.url}"
        assert found["seen"], f"the focus is not to be seen on {self.page.url}: {found['words']}"
        words: str = found["words"]
        return words

    def to(self, words: str) -> None:
        """Tab until something whose words begin with these has the focus."""
        for _ in range(MOST):
            if self.tab().startswith(words):
                return
        raise AssertionError(f"{words!r} is not reached with Tab on {self.page.url}")

    def open(self, words: str) -> None:
        """Go to a link or button and press Enter; wait for the page that it leads to."""
        self.to(words)
        with self.page.expect_navigation():
            self.press("Enter")

    def type(self, words: str) -> None:
        self.page.keyboard.type(words)
