"""Bringing in a spreadsheet on the page."""

from __future__ import annotations

from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from sharedpower.records.models import Ballot
from sharedpower.web.uploads import MOST_BYTES
from tests.actions.listening.evening import Evening, evening
from tests.web.browsing import text_of

pytestmark = pytest.mark.django_db
HEAD = "person,group,statement,answer\n"


def sent(made: Evening, text: str) -> Any:
    file = SimpleUploadedFile("answers.csv", text.encode(), "text/csv")
    return made.post("listen-import", {"file": file})


@pytest.mark.parametrize(
    "group", ["staff", "Staff", "STAFF", "Clinic staff", "clinic STAFF", "Unpaid carers", ""]
)
def test_a_group_goes_by_its_id_its_label_or_our_words(group: str) -> None:
    made = evening(stage="spaces")
    listening = made.now
    listening.groups[2]["label"] = "Clinic staff"
    listening.save()
    answer = sent(made, f"{HEAD}1,{group},C1,5\n")
    assert answer.status_code == 302
    assert Ballot.objects.get().paper


def test_how_many_came_in_is_said() -> None:
    made = evening(stage="spaces")
    answer = sent(made, HEAD + "1,staff,C1,5\n2,,C1,1\n")
    assert "answers of 2 people" in text_of(made.desk.open(answer["Location"]))
    answer = sent(made, HEAD + "1,staff,C1,5\n2,,C1,1\n")
    assert "here already" in text_of(made.desk.open(answer["Location"]))
    assert Ballot.objects.count() == 2


def test_bad_rows_are_named_by_line_and_nothing_is_saved() -> None:
    made = evening(stage="spaces")
    answer = sent(made, HEAD + "1,staff,C1,5\n2,Boss,C1,1\n3,staff,C1,nine\n")
    assert answer.status_code == 422
    page = text_of(answer)
    assert "Line 3: “Boss” is no group of this listening." in page
    assert "Line 4: “nine” is no answer." in page
    assert not Ballot.objects.exists()


def test_many_bad_rows_are_counted_after_the_first_forty() -> None:
    made = evening(stage="spaces")
    page = text_of(sent(made, HEAD + "".join(f"{n},staff,Q,1\n" for n in range(60))))
    assert page.count("is no statement of this listening") == 40
    assert "and 20 more" in page


def test_no_file_and_too_large_a_file_are_said() -> None:
    made = evening(stage="spaces")
    assert "Choose a file first" in text_of(made.post("listen-import"))
    huge = sent(made, HEAD + "x" * (MOST_BYTES + 1))
    assert "too large" in text_of(huge)


def test_when_nothing_takes_answers_there_is_no_form() -> None:
    page = text_of(evening().get("listen-import"))
    assert "No face takes answers now" in page
    assert 'type="file"' not in page
