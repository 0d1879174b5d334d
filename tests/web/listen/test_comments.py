"""The comments' page."""

from __future__ import annotations

import pytest

from sharedpower.records.models import Comment
from tests.actions.listening.evening import Evening, evening
from tests.web.browsing import text_of

pytestmark = pytest.mark.django_db


def closed() -> Evening:
    made = evening(stage="spaces")
    made.answered(*["lived-experience"] * 6, *["staff"] * 6, "unpaid-carers")
    made.commented("Never on <time>", role="staff")
    made.commented("My sister knows", role="unpaid-carers", may_be_read=False)
    made.press("close:spaces")
    return made


def settle(made: Evening, what: str, text: str) -> int:
    key = Comment.objects.get(text=text).pk
    answer = made.post("listen-comments", {"settle": f"{what}:{key}"})
    return int(answer.status_code)


def page(made: Evening) -> str:
    return text_of(made.get("listen-comments"))


def test_comments_wait_until_the_face_is_closed() -> None:
    made = evening(stage="spaces")
    made.commented("Never on time")
    assert "Never on time" not in page(made)
    assert "Still open: Spaces" in page(made)


def test_they_are_read_marked_and_taken_back() -> None:
    made = closed()
    assert "Never on &lt;time&gt;" in page(made)
    assert settle(made, "show", "Never on <time>") == 302
    assert Comment.objects.get(shown=True).text == "Never on <time>"
    assert settle(made, "keep", "Never on <time>") == 302
    assert not Comment.objects.filter(shown=True).exists()


def test_what_only_the_facilitator_may_see_has_no_button_and_no_way_round() -> None:
    made = closed()
    key = Comment.objects.get(text="My sister knows").pk
    assert f"show:{key}" not in page(made)
    settle(made, "show", "My sister knows")
    assert not Comment.objects.filter(shown=True).exists()


def test_no_group_stands_beside_a_comment_before_the_reveal() -> None:
    made = closed()
    assert "Staff." not in page(made)
    assert "carers" not in page(made)


def test_after_the_reveal_only_a_shown_group_does() -> None:
    made = closed()
    made.press("reveal:spaces")
    shown = page(made)
    assert "Staff." in shown
    assert "Unpaid carers." not in shown


def test_a_comment_can_be_deleted() -> None:
    made = closed()
    settle(made, "delete", "My sister knows")
    assert Comment.objects.count() == 1


@pytest.mark.parametrize("sent", ["", "show", "show:x", "eat:1", f"show:{'9' * 30}"])
def test_what_is_not_there_is_not_found(sent: str) -> None:
    assert closed().post("listen-comments", {"settle": sent}).status_code == 404


def test_a_comment_of_another_listening_stays_as_it_is() -> None:
    made, other = closed(), evening(stage="forms")
    key = Comment.objects.get(text="Never on <time>").pk
    assert other.post("listen-comments", {"settle": f"delete:{key}"}).status_code == 302
    assert "Nothing was done" in text_of(other.get("listen-comments"))
    assert made.now.faces.count() == 3
    assert Comment.objects.count() == 2
