"""Comments: read by a facilitator first, shown only where the writer allows it."""

from __future__ import annotations

import pytest

from sharedpower.actions.listening import comments
from sharedpower.actions.listening.stages import NotNowError
from sharedpower.actions.permissions import NotAllowedError
from sharedpower.records.models import Comment
from tests.actions.listening.evening import Evening, evening
from tests.people import organiser

pytestmark = pytest.mark.django_db


def closed(text: str = "Never on time", *, may_be_read: bool = True) -> tuple[Evening, Comment]:
    made = evening(stage="spaces")
    comment = made.commented(text, may_be_read=may_be_read)
    made.press("close:spaces")
    return made, comment


def settle(made: Evening, comment: Comment, *, show: bool) -> Comment:
    fresh = Comment.objects.get(pk=comment.pk)
    comments.settle(comment=fresh, show=show, by=made.by)
    return Comment.objects.get(pk=comment.pk)


def test_nothing_is_shown_before_it_was_read() -> None:
    _made, comment = closed()
    assert (comment.read, comment.shown) == (False, False)


def test_one_that_may_be_read_out_can_be_shown_and_taken_back() -> None:
    made, comment = closed()
    shown = settle(made, comment, show=True)
    assert (shown.read, shown.shown) == (True, True)
    kept = settle(made, comment, show=False)
    assert (kept.read, kept.shown) == (True, False)


def test_one_for_the_facilitator_alone_is_never_shown() -> None:
    made, comment = closed(may_be_read=False)
    with pytest.raises(NotNowError):
        settle(made, comment, show=True)
    assert not Comment.objects.get().shown


def test_comments_of_an_open_face_wait() -> None:
    made = evening(stage="spaces")
    comment = made.commented("Never on time")
    assert not comments.readable(made.now, made.by)
    with pytest.raises(NotNowError):
        settle(made, comment, show=True)
    made.press("close:spaces")
    assert list(comments.readable(made.now, made.by)) == [comment]


def test_one_that_names_somebody_can_be_deleted() -> None:
    made, comment = closed("Dr Pugh was late again")
    comments.delete(comment=comment, by=made.by)
    assert not Comment.objects.exists()


def test_only_makers_read_them() -> None:
    made, comment = closed()
    huw = organiser("huw")
    with pytest.raises(NotAllowedError):
        comments.readable(made.now, huw)
    with pytest.raises(NotAllowedError):
        comments.settle(comment=comment, show=True, by=huw)
    with pytest.raises(NotAllowedError):
        comments.delete(comment=comment, by=huw)
