"""Own statements, frozen by the first answer, and the version after that."""

from __future__ import annotations

import pytest

from sharedpower.actions.listening import own_statements as own
from sharedpower.actions.listening.making import FrozenError
from sharedpower.actions.listening.own_statements import OwnStatement, UnfitStatementError
from sharedpower.actions.listening.stages import NotNowError
from sharedpower.records.models import Ballot, Comment, FaceState
from tests.actions.listening.evening import Evening, evening

pytestmark = pytest.mark.django_db
BUS = OwnStatement("I can get there by bus.", "", ("space.invited", "nowhere"), "+")
SIDES = ["lived-experience"] * 6 + ["staff"] * 6


def with_own(*texts: str) -> Evening:
    made = evening("own")
    for text in texts:
        own.keep(face=made.face("own"), statement=OwnStatement(text, ""), by=made.by)
    return made


def texts(made: Evening) -> list[str]:
    return [row["en"] for row in made.face("own").statements]


def test_a_statement_is_kept_with_the_facets_there_are() -> None:
    made = with_own()
    identity = own.keep(face=made.face("own"), statement=BUS, by=made.by)
    (row,) = made.face("own").statements
    assert row == {"id": identity, "en": BUS.en, "cy": "", "facets": ["space.invited"]} | {
        "polarity": "+"
    }


def test_changing_one_gives_it_another_id_in_its_old_place() -> None:
    made = with_own("One", "Two")
    before = made.face("own").statements[0]["id"]
    after = own.keep(face=made.face("own"), statement=BUS, instead_of=before, by=made.by)
    assert after != before
    assert texts(made) == [BUS.en, "Two"]


def test_one_moves_up_or_goes() -> None:
    made = with_own("One", "Two", "Three")
    rows = made.face("own").statements
    own.move(face=made.face("own"), statement=rows[2]["id"], by=made.by)
    own.move(face=made.face("own"), statement=rows[0]["id"], by=made.by)
    assert texts(made) == ["One", "Three", "Two"]
    kept = [rows[0]["id"], rows[1]["id"]]
    own.choose(face=made.face("own"), statements=kept, by=made.by)
    assert texts(made) == ["One", "Two"]


@pytest.mark.parametrize(("text", "why"), [("", "nothing"), ("x" * 201, "long")])
def test_an_unfit_one_is_refused(text: str, why: str) -> None:
    made = with_own()
    with pytest.raises(UnfitStatementError) as refused:
        own.keep(face=made.face("own"), statement=OwnStatement("", text), by=made.by)
    assert refused.value.why == why


def test_an_open_face_is_frozen() -> None:
    made = with_own("One")
    made.press("go:own")
    with pytest.raises(FrozenError):
        own.keep(face=made.face("own"), statement=BUS, by=made.by)
    with pytest.raises(NotNowError):
        own.new_version(face=made.face("own"), by=made.by)
    assert texts(made) == ["One"]


def test_a_closed_face_that_nobody_answered_can_be_changed_again() -> None:
    made = with_own("One")
    made.press("go:own")
    made.press("close:own")
    own.new_version(face=made.face("own"), by=made.by)
    assert (made.face("own").version, made.face("own").state) == (1, FaceState.WAITING)


def test_a_new_version_keeps_what_was_revealed_and_nothing_else() -> None:
    made = evening(stage="spaces")
    made.answered(*SIDES)
    made.commented("Never on time")
    asked = made.face().statements
    made.press("close:spaces")
    made.press("reveal:spaces")
    made.press("go:close")
    own.new_version(face=made.face(), by=made.by)
    face = made.face()
    assert (face.version, face.state, face.release) == (2, FaceState.WAITING, None)
    (archived,) = face.releases
    assert (archived["version"], archived["statements"]) == (1, asked)
    assert "basis" not in archived["release"]["tables"]
    assert not Ballot.objects.exists()
    assert not Comment.objects.exists()


def test_phones_are_told_of_a_new_version_and_led_away_from_it() -> None:
    made = evening(stage="spaces")
    made.answered("staff")
    made.press("close:spaces")
    turn = made.now.turn
    own.new_version(face=made.face(), by=made.by)
    assert made.now.turn == turn + 1
    assert made.now.stage == "welcome"


def test_nothing_changes_once_it_is_over() -> None:
    made = evening(stage="spaces")
    made.end()
    with pytest.raises(NotNowError):
        own.new_version(face=made.face(), by=made.by)
