"""Question sets: one's own to change, another's to read if it is shared."""

from __future__ import annotations

import pytest

from sharedpower.actions import question_sets
from sharedpower.actions.permissions import NotAllowedError
from sharedpower.records.models import Organiser, QuestionSet
from tests.people import organiser

pytestmark = pytest.mark.django_db


def kept(by: Organiser, *, shared: bool = False) -> QuestionSet:
    return question_sets.keep(kept=None, title="Ours", questions=["Who?"], shared=shared, by=by)


def test_a_set_is_seen_by_its_owner_alone_until_it_is_shared() -> None:
    mair, huw = organiser("mair"), organiser("huw")
    own, shared = kept(mair), kept(mair, shared=True)
    assert set(question_sets.visible_to(mair)) == {own, shared}
    assert set(question_sets.visible_to(huw)) == {shared}


def test_a_shared_set_is_still_changed_by_its_owner_alone() -> None:
    mair, huw = organiser("mair"), organiser("huw")
    shared = kept(mair, shared=True)
    with pytest.raises(NotAllowedError):
        question_sets.keep(kept=shared, title="Mine", questions=[], shared=True, by=huw)
    with pytest.raises(NotAllowedError):
        question_sets.delete(kept=shared, by=huw)
    assert QuestionSet.objects.get().title == "Ours"


def test_the_owner_changes_and_deletes_it() -> None:
    mair = organiser("mair")
    own = kept(mair)
    question_sets.keep(kept=own, title="Theirs", questions=["Why?"], shared=True, by=mair)
    (changed,) = QuestionSet.objects.all()
    assert (changed.title, changed.questions, changed.shared) == ("Theirs", ["Why?"], True)
    question_sets.delete(kept=own, by=mair)
    assert not QuestionSet.objects.exists()
