"""An answer sheet falls into pages, none of which is an orphan."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sharedpower.web.listen.leaves import GROUP_LINE, HEAD, INTRO, PAGE, height, leaves

ROWS = st.lists(
    st.fixed_dictionaries({"en": st.text(max_size=200), "cy": st.text(max_size=200)}), max_size=40
)
GROUPS = st.integers(2, 8)


@given(ROWS, GROUPS)
def test_every_statement_is_on_one_page_in_its_order(
    rows: list[dict[str, str]], groups: int
) -> None:
    found = leaves(rows, groups)
    assert [row for leaf in found for row in leaf.statements] == rows
    assert [(leaf.number, leaf.of) for leaf in found] == [
        (n, len(found)) for n in range(1, len(found) + 1)
    ]


@given(ROWS, GROUPS)
def test_no_page_holds_more_than_it_can(rows: list[dict[str, str]], groups: int) -> None:
    for leaf in leaves(rows, groups):
        room = PAGE - HEAD - (leaf.number == 1) * (INTRO + GROUP_LINE * -(-(groups + 1) // 2))
        assert sum(map(height, leaf.statements)) <= room or len(leaf.statements) == 1
