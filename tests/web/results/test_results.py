"""The results pages: read from what was released, the same whatever becomes of the ballots."""

from __future__ import annotations

import csv
import io
import json
import re
from typing import Any

import pyarrow.parquet as parquet
import pytest

from sharedpower.actions.listening import comments, making
from sharedpower.records.models import Ballot, Comment
from sharedpower.web.results.columns import COLUMNS
from tests.actions.listening.evening import Evening, evening
from tests.actions.listening.hall import CARER, DECIDER, LIVED, STAFF, UNSAID, hall, people
from tests.people import organiser
from tests.web.browsing import text_of

pytestmark = pytest.mark.django_db

FACE = {"face": "short"}
TABLES = [(table, form) for table in (*COLUMNS, "dictionary") for form in ("csv", "parquet")]


def page(made: Evening, **given: str) -> str:
    return text_of(made.get("results-face", **(given or FACE)))


def table(made: Evening, name: str) -> list[dict[str, str]]:
    answer = made.get("results-table", table=name, form="csv")
    return list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))))


def everything(made: Evening) -> dict[str, bytes]:
    """Every page and file of the results, but for what changes with each request."""
    found = {name: made.get(name).content for name in ("results-how", "results-json")}
    found["face"] = made.get("results-face", **FACE).content
    for name, form in TABLES:
        found[f"{name}.{form}"] = made.get("results-table", table=name, form=form).content
    for layer in ("voices", "gap"):
        found[layer] = made.desk.get("cube", f"?layer={layer}").content
    return {name: re.sub(rb'value="\w{64}"', b"", content) for name, content in found.items()}


def test_everything_stays_the_same_without_a_single_ballot() -> None:
    made = hall()
    before = everything(made)
    Ballot.objects.all().delete()
    assert everything(made) == before


def test_everything_stays_the_same_while_late_answers_come_in() -> None:
    made = hall()
    before = everything(made)
    made.press("open:short")
    people(made, *[LIVED] * 7, *[STAFF] * 7, seed=3)
    assert everything(made) == before


def test_the_exact_counts_are_on_no_page() -> None:
    made = hall()
    face = made.face("short")
    assert face.release
    basis = face.release["tables"].pop("basis")
    assert basis
    before = everything(made)
    face.save(update_fields=["release"])
    assert everything(made) == before


def test_the_page_says_who_answered_and_that_it_will_not_change() -> None:
    said = page(hall())
    assert "People with lived experience: 14 people." in said
    assert "Staff: under 10 people." in said
    assert "it will not change" in said


def test_the_widest_gaps_lead_and_each_picture_has_its_table() -> None:
    made = hall()
    said = page(made)
    assert "We can be fairly sure." in said
    assert "Take one person from each side at random" in said
    assert said.count("<svg") == 3
    for statement in table(made, "statements"):
        assert said.count(statement["en"].replace("'", "&#x27;")) >= 3


def test_three_questions_open_the_widest_gaps() -> None:
    said = page(hall()).partition("Talk about these")[2].partition("</ol>")[0]
    assert said.count("<li>") == 3


def test_what_people_dont_know_of_who_decides_is_told() -> None:
    assert re.search(r"People with lived experience: \d+% said “don(&#x27;|')t know”", page(hall()))


def test_what_is_left_out_is_told_with_its_reason() -> None:
    said = page(hall())
    assert "People with lived experience and Unpaid carers are shown together" in said


def test_too_few_are_shown_nowhere() -> None:
    made = hall(*[LIVED] * 3, STAFF)
    assert "Too few answers to show." in page(made)
    assert {line["state"] for line in table(made, "answers")} == {"hidden"}
    assert {line["delta"] for line in table(made, "gaps")} == {""}


def test_one_who_would_rather_not_say_is_in_no_table() -> None:
    made = hall(*[LIVED] * 6, *[STAFF] * 6, UNSAID)
    whole = [line for line in table(made, "answers") if line["cut"] == "whole"]
    assert {line["state"] for line in whole} == {"hidden"}


def test_nothing_is_there_before_it_is_revealed() -> None:
    made = hall(reveal=False)
    assert "Nothing is revealed yet" in text_of(made.get("results"))
    assert made.get("results-face", **FACE).status_code == 404
    assert table(made, "answers") == []


def test_one_face_is_shown_at_once_and_several_are_listed() -> None:
    assert hall().get("results").status_code == 302
    made = hall(slug="forms")
    made.press("go:spaces")
    people(made, *[LIVED] * 6, *[STAFF] * 6, slug="spaces")
    made.press("reveal:spaces")
    said = text_of(made.get("results"))
    assert "Forms: how power works" in said
    assert "Spaces: where people can act" in said


def test_an_earlier_release_can_still_be_read_as_it_was() -> None:
    def answers(said: str) -> str:
        return said.partition('id="answers"')[2].partition("</section>")[0]

    made = hall()
    first = answers(page(made))
    made.press("open:short")
    people(made, *[LIVED] * 7, *[STAFF] * 7, seed=3)
    made.press("reveal:short")
    place = made.address("results-earlier", **FACE, number="1")
    assert place in page(made)
    old = text_of(made.desk.open(place))
    assert "an earlier release, kept as it was" in old
    assert first == answers(old) != answers(page(made))


def test_there_is_no_earlier_release_but_those_that_were() -> None:
    made = hall()
    assert "Released before" not in page(made)
    for number in ("0", "1"):
        assert made.get("results-earlier", **FACE, number=number).status_code == 404


def again(made: Evening) -> Evening:
    """The same plan listens once more; the two sides have come closer."""
    later = making.make(
        plan=made.now.plan, faces=making.faces_for("short"), title="Again", minimum=5, by=made.by
    )
    second = Evening(made.desk, later.pk)
    second.press("go:short")
    second.answered(*[LIVED] * 12, *[STAFF] * 12, slug="short", code="3")
    second.press("reveal:short")
    return second


def test_what_has_changed_since_an_earlier_listening_is_said() -> None:
    first = evening("short", stage="short")
    for role, code in ((LIVED, "1"), (STAFF, "5")):
        first.answered(*[role] * 12, slug="short", code=code)
    first.press("reveal:short")
    second = again(first)
    assert "What has changed since" not in page(first)
    place = second.address("results-since", **FACE, before=first.identity)
    assert place in page(second)
    said = text_of(second.desk.open(place))
    assert said.count("We can be fairly sure.") > 5
    assert "We do not know whether the same people answered both times" in said


def test_nothing_is_compared_with_what_was_not_revealed() -> None:
    made, other = hall(), hall(reveal=False)
    for before in (other.identity, "nothing"):
        assert made.get("results-since", **FACE, before=before).status_code == 404


def test_comments_that_were_passed_on_stand_under_no_group() -> None:
    made = hall(slug="spaces", reveal=False)
    made.commented("Warm, for once.")
    kept = made.commented("My nurse was here.")
    made.press("reveal:spaces")
    assert "Warm, for once." not in page(made, face="spaces")
    for comment, show in ((Comment.objects.get(text="Warm, for once."), True), (kept, False)):
        comments.settle(comment=comment, show=show, by=made.by)
    said = page(made, face="spaces").partition('id="remarks"')[2].partition("</section>")[0]
    assert "Warm, for once." in said
    assert "Staff" not in said
    assert "My nurse" not in page(made, face="spaces")


def test_groups_that_people_named_themselves_are_explained() -> None:
    made = hall(reveal=False)
    held = made.now
    held.groups[1]["label"] = "Farmers' families"
    held.save()
    made.press("reveal:short")
    told = {line["name"]: line for line in table(made, "groups")}
    assert told["unpaid-carers"]["en"] == told["unpaid-carers"]["cy"] == "Farmers' families"
    assert told["unpaid-carers"]["side"] == "lived"
    assert told["lived"]["kind"] == "side"


def test_a_side_stands_before_its_own_groups() -> None:
    made = hall(*[LIVED] * 9, *[CARER] * 9, *[STAFF] * 9, *[DECIDER] * 9)
    answers = page(made).partition('id="answers"')[2].partition("</table>")[0]
    heads = re.findall(r'<th scope="row">([^<]+)</th>', answers)
    sides = ["People with lived experience", "Staff"]
    first, second = (f"{side}, the whole side" for side in sides)
    groups = [sides[0], "Unpaid carers"], [sides[1], "Decision makers"]
    assert heads == ["Everybody", first, *groups[0], second, *groups[1]]


def test_too_few_who_know_is_not_too_few() -> None:
    made = hall(reveal=False)
    face = made.face("short")
    Ballot.objects.filter(role__in=[STAFF, DECIDER]).update(answers="0" * len(face.statements))
    answer_of = "3" + "0" * (len(face.statements) - 1)
    Ballot.objects.filter(pk=Ballot.objects.filter(role=STAFF)[0].pk).update(answers=answer_of)
    made.answered(*[STAFF] * 4, slug="short", code="2")
    made.press("reveal:short")
    said = page(made)
    assert "Too few gave an answer other than" in said
    assert "Many of staff don" in said


def test_every_column_is_in_the_dictionary_in_both_languages() -> None:
    made = hall()
    told = {(line["table"], line["column"]) for line in table(made, "dictionary") if line["en"]}
    for name in COLUMNS:
        assert {(name, column) for column in table(made, name)[0]} <= told


def test_parquet_says_what_csv_says() -> None:
    made = hall()
    answer: Any = made.get("results-table", table="gaps", form="parquet")
    rows = parquet.read_table(io.BytesIO(answer.content)).to_pylist()
    assert [row["statement"] for row in rows] == [line["statement"] for line in table(made, "gaps")]
    assert [row["delta"] for row in rows] == [
        float(line["delta"]) if line["delta"] else None for line in table(made, "gaps")
    ]


def test_json_holds_every_table() -> None:
    found = json.loads(hall().get("results-json").content)
    assert set(COLUMNS) <= set(found)
    assert found["faces"][0]["face"] == "short"


@pytest.mark.parametrize(("name", "form"), [("ballots", "csv"), ("gaps", "xlsx")])
def test_there_is_no_other_table(name: str, form: str) -> None:
    assert hall().get("results-table", table=name, form=form).status_code == 404


def test_the_results_of_another_plan_are_not_found() -> None:
    made, other = hall(), evening("short")
    place = made.desk.address("results", listening=other.identity)
    assert made.desk.open(place).status_code == 404


def test_nobody_but_makers_reads_results() -> None:
    made = hall()
    assert made.other(organiser("huw")).get("results-face", **FACE).status_code == 404
    assert made.other(None).get("results-json").status_code == 302


def test_the_welsh_page_has_the_welsh_statements() -> None:
    made = hall()
    place = made.address("results-face", **FACE).replace("/en/", "/cy/")
    said = text_of(made.desk.open(place))
    assert table(made, "statements")[1]["cy"].replace("'", "&#x27;") in said
