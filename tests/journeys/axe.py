"""axe, the accessibility checker, with the rules of WCAG 2.2 AA."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

WCAG = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")
RULES = {"runOnly": {"type": "tag", "values": WCAG}, "resultTypes": ["violations"]}


def violations(page: Page) -> list[str]:
    """A line for each rule that something on the page breaks, with the first such thing."""
    found = Axe().run(page, options=RULES).response["violations"]
    return [
        f"{page.url} {rule['id']} ({len(rule['nodes'])}): {rule['nodes'][0]['html'][:300]}"
        for rule in found
    ]
