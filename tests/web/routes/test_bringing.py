"""A table comes onto the map whole, after somebody has looked at it, or not at all."""

from __future__ import annotations

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from sharedpower.core.plan.choices import ChannelKind, Likely
from sharedpower.influence import map_of
from sharedpower.influence.graphml import write_graphml
from tests.people import Desk, at_desk
from tests.web.browsing import form_on, text_of
from tests.web.routes.maps import CHANNELS, mapped

pytestmark = pytest.mark.django_db

TABLE = "from\tto\tkind\tlived_through\tdays\nThe reps\tThe mayor\ttells\tlikely\t7\n"


def sent(desk: Desk, text: str) -> str:
    answer = desk.post("routes-bring-in", {"text": text})
    return " ".join(text_of(answer).split())


def kept(desk: Desk, text: str) -> None:
    form = form_on(desk.post("routes-bring-in", {"text": text}))
    desk.post("routes-bring-in", form.pressed("Put it on the map"))


def test_a_table_is_looked_at_before_it_is_kept() -> None:
    desk = at_desk(mapped())
    text = sent(desk, TABLE)
    assert "1 new person or body: The mayor" in text
    assert "1 new channel" in text
    assert "From The reps to The mayor" in text
    assert desk.plan == mapped()


def test_then_it_is_kept_whole() -> None:
    desk = at_desk(mapped())
    kept(desk, TABLE)
    *before, new = desk.plan.channels or ()
    assert tuple(before) == CHANNELS
    assert (new.start, new.kind, new.lived_through, new.days) == (
        "reps",
        ChannelKind.TELLS,
        Likely.LIKELY,
        7,
    )
    assert [one.name for one in desk.plan.actors or ()][-1] == "The mayor"
    assert "brought in a map" in text_of(desk.get("history"))


def test_the_history_has_what_was_there_and_not_each_cell_that_came() -> None:
    desk = at_desk(mapped())
    kept(desk, TABLE + "The reps\tGovernment\tduty to answer\t\t21\n")
    rows = {row.path: row.before for row in desk.record.changes.filter(kind="brought_in")}
    assert rows["channels[reps-on].days"] == 10
    assert rows["channels.order"] == [one.id for one in CHANNELS]
    assert not [path for path in rows if "channel-1" in path]


def test_the_same_table_twice_changes_nothing() -> None:
    desk = at_desk(mapped())
    kept(desk, TABLE)
    before = desk.plan
    assert "All of it is on the map already" in sent(desk, TABLE)
    assert "Put it on the map" not in sent(desk, TABLE)
    desk.post("routes-bring-in", {"text": TABLE, "keep": "1"})
    assert desk.plan == before


def test_what_would_change_is_named() -> None:
    text = sent(at_desk(mapped()), "from,to,kind,days\nThe reps,Government,duty to answer,21\n")
    assert "1 that would change: From The reps to Government" in text


def test_each_bad_row_is_told_with_its_line_and_nothing_comes_in() -> None:
    desk = at_desk(mapped())
    table = "from,to,chance,days\nA,B,often,3\nB,C,50%,soon\n,D,60%,1\nC,D,70%,2\n"
    answer = desk.post("routes-bring-in", {"text": table})
    text = text_of(answer)
    assert answer.status_code == 422
    assert all(f"Line {line}:" in text for line in (2, 3, 4))
    assert "Line 5:" not in text
    assert table.splitlines()[1] in text
    assert desk.plan == mapped()


def test_five_thousand_rows_with_errors_are_each_told_and_nothing_comes_in() -> None:
    desk = at_desk(mapped())
    rows = [f"a{n % 700},b{n % 900},{'oops' if n % 1000 == 999 else '40%'}" for n in range(5000)]
    text = sent(desk, "\n".join(["from,to,chance", *rows]))
    assert all(f"Line {line}:" in text for line in (1001, 2001, 3001, 4001, 5001))
    assert desk.plan == mapped()


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ({}, "Paste a table or choose a file first."),
        ({"text": "  \n"}, "Paste a table or choose a file first."),
        ({"text": "name,age\nA,3\n"}, "There is no column called “from”."),
        ({"file": SimpleUploadedFile("map.csv", b"\xff\xfe\x00")}, "not in UTF-8"),
        ({"text": "<graphml><oops"}, "It is not XML that can be read."),
        (
            {"text": "from,to\n" + "".join(f"a,b{n}\n" for n in range(5001))},
            "There is too much in it. At most 5000 can be read.",
        ),
    ],
)
def test_what_cannot_be_read_is_said(data: dict[str, object], words: str) -> None:
    desk = at_desk(mapped())
    answer = desk.post("routes-bring-in", data)
    assert answer.status_code == 422
    assert words in text_of(answer)
    assert desk.plan == mapped()


def test_a_file_is_taken_as_well() -> None:
    desk = at_desk(mapped())
    file = SimpleUploadedFile("map.csv", "\ufefffrom;to\nThe reps;Y Cyngor\n".encode())
    assert "Y Cyngor" in text_of(desk.post("routes-bring-in", {"file": file}))


def test_graphml_comes_in_as_well() -> None:
    desk = at_desk()
    kept(desk, write_graphml(map_of(mapped())))
    assert {one.name for one in desk.plan.actors or ()} == {
        "Clinic users",
        "The reps",
        "Clinic staff",
        "Government",
    }
    assert len(desk.plan.channels or ()) == 4


def test_more_than_a_plan_holds_is_said_and_nothing_comes_in() -> None:
    desk = at_desk(mapped())
    table = "from,to\n" + "".join(f"a{n},b{n}\n" for n in range(1200))
    answer = desk.post("routes-bring-in", {"text": table, "keep": "1"})
    assert answer.status_code == 422
    assert "at most 2000 people and bodies" in text_of(answer)
    assert desk.plan == mapped()


def test_a_change_of_language_keeps_what_was_pasted() -> None:
    desk = at_desk(mapped())
    answer = desk.post("routes-bring-in", {"text": TABLE, "language_only": "1"})
    assert form_on(answer).data()["text"] == [TABLE.replace("\n", "\r\n")]
