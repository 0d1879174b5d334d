"""The check: put right leads to the very question and back; set aside needs a reason."""

from __future__ import annotations

import re
from html import unescape
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from sharedpower.core.pitfalls import Outcome, find_pitfalls, pitfall
from sharedpower.core.plan import Plan
from sharedpower.core.plan.choices import Status
from sharedpower.core.plan.parts import Rungs, SetAside
from sharedpower.core.plan.paths import read
from sharedpower.core.powercube import Tier
from sharedpower.records.models import Change
from tests.people import Desk, address, at_desk, example, other_desk, second_maker
from tests.plans import plan_with
from tests.strategies import full_plan
from tests.web.browsing import form_on, text_of, without_word_links

pytestmark = pytest.mark.django_db

FOUND = "consulting-on-a-made-decision"
REASON = "The decision was opened again in May."
PROMISED = (Rungs("rungs-1", Tier.LOCAL, intended=3, promised=5),)
MADE = plan_with({"title": "Clinic hours", "decision.status": Status.MADE, "ladder.at": PROMISED})
WITH_ITEMS = full_plan(2)


def findings(plan: Plan, outcome: Outcome) -> list[str]:
    return [found.pitfall.id for found in find_pitfalls(plan) if found.outcome is outcome]


def links(page: str, words: str) -> list[str]:
    """Where the links go whose words begin so."""
    return [unescape(link) for link in re.findall(rf'<a[^>]* href="([^"]+)"[^>]*>{words}', page)]


def check(desk: Desk) -> str:
    return unescape(without_word_links(text_of(desk.get("check"))))


def article(page: str, identity: str) -> str:
    return page.split(f'<article class="finding" id="{identity}"')[1].split("</article>")[0]


def link_of(desk: Desk, words: str) -> str:
    """Where the link of the one finding that these tests are about goes."""
    (link,) = (one for one in links(text_of(desk.get("check")), words) if FOUND in one)
    return link


def save(desk: Desk, link: str) -> Any:
    form = form_on(desk.open(link.partition("#")[0]))
    return desk.send(link.partition("?")[0], form.data())


def test_every_finding_says_why_what_instead_and_what_it_saw() -> None:
    page = check(at_desk(WITH_ITEMS))
    for identity in findings(WITH_ITEMS, Outcome.FOUND):
        said = article(page, identity)
        for words in (pitfall(identity).title, pitfall(identity).why, pitfall(identity).instead):
            assert words in said
        assert "<li>" in said


@pytest.mark.parametrize("plan", [MADE, WITH_ITEMS], ids=["a little", "everything"])
def test_put_right_leads_to_the_very_question_and_back_to_the_finding(plan: Plan) -> None:
    desk = at_desk(plan)
    found = findings(plan, Outcome.FOUND)
    right = links(text_of(desk.get("check")), "Put it right")
    assert len(right) == len(found) > 0
    for link in right:
        page = text_of(desk.open(link.partition("#")[0]))
        assert f'id="{urlsplit(link).fragment}"' in page
        (back,) = parse_qs(urlsplit(link).query)["back"]
        assert back.partition("#")[0] == desk.address("check")
        assert back.partition("#")[2] in found
        assert save(desk, link)["Location"] == back


def test_every_question_that_is_still_open_can_be_reached_from_the_check() -> None:
    desk = at_desk()
    answer = links(text_of(desk.get("check")), "Answer")
    assert len(answer) == len(findings(desk.plan, Outcome.NOT_ANSWERED))
    for link in answer:
        page = text_of(desk.open(link.partition("#")[0]))
        assert f'id="{urlsplit(link).fragment}"' in page


def test_putting_it_right_takes_it_out_of_the_check() -> None:
    desk = at_desk(MADE)
    assert FOUND in findings(desk.plan, Outcome.FOUND)
    link = link_of(desk, "Put it right")
    form = form_on(desk.open(link.partition("#")[0]))
    desk.send(link.partition("?")[0], form.data({"decision.status": "open"}))
    assert f'id="{FOUND}"' not in check(desk)


def test_make_it_an_action_starts_with_what_to_do_instead() -> None:
    desk = at_desk(MADE)
    link = link_of(desk, "Make it an action")
    form = form_on(desk.open(link))
    assert form.data()["text"] == [pitfall(FOUND).instead]
    assert read(desk.plan, "actions") is None
    answer = desk.send(link.partition("?")[0], form.data({"owner": "Chair"}))
    assert answer["Location"] == f"{desk.address('check')}#{FOUND}"
    (action,) = desk.plan.actions or ()
    assert (action.text, action.owner) == (pitfall(FOUND).instead, "Chair")
    assert set(action.facets or ()) <= set(pitfall(FOUND).facets)


@pytest.mark.parametrize("reason", ["", "   ", "x" * 1_001])
def test_setting_aside_needs_a_reason_of_bearable_length(reason: str) -> None:
    desk = at_desk(MADE)
    answer = desk.post("set-aside", {"reason": reason}, pitfall=FOUND)
    assert answer.status_code == 422
    assert 'href="#reason"' in text_of(answer)
    assert desk.plan == MADE


def test_what_is_set_aside_is_kept_with_its_reason() -> None:
    desk = at_desk(MADE)
    answer = desk.post("set-aside", {"reason": f"  {REASON} "}, pitfall=FOUND)
    assert answer["Location"] == f"{desk.address('check')}#set-aside"
    assert desk.plan.set_aside == (SetAside(FOUND, REASON),)
    found, aside = check(desk).split('<section id="set-aside">')
    assert f'id="{FOUND}"' not in found
    assert f"<blockquote>{REASON}</blockquote>" in aside


def test_a_reason_can_be_changed() -> None:
    desk = at_desk(MADE)
    for reason in ("First", "Second"):
        desk.post("set-aside", {"reason": reason}, pitfall=FOUND)
    assert desk.plan.set_aside == (SetAside(FOUND, "Second"),)
    assert form_on(desk.get("set-aside", pitfall=FOUND), "aside").data()["reason"] == ["Second"]


def test_what_was_set_aside_is_brought_back() -> None:
    desk = at_desk(MADE)
    desk.post("set-aside", {"reason": REASON}, pitfall=FOUND)
    assert desk.post("bring-back", {}, pitfall=FOUND)["Location"] == desk.address("check")
    assert desk.plan == MADE
    assert f'id="{FOUND}"' in check(desk)


def test_looking_never_brings_anything_back() -> None:
    desk = at_desk(MADE)
    desk.post("set-aside", {"reason": REASON}, pitfall=FOUND)
    assert desk.get("bring-back", pitfall=FOUND).status_code == 405
    assert desk.plan.set_aside


def test_a_pitfall_that_nobody_knows_cannot_be_set_aside() -> None:
    desk = at_desk(MADE)
    answer = desk.post("set-aside", {"reason": REASON}, pitfall="bad-luck")
    assert answer.status_code == 404
    assert desk.plan == MADE


def test_a_change_of_language_keeps_the_reason_and_saves_nothing() -> None:
    desk = at_desk(MADE)
    place = desk.address("set-aside", pitfall=FOUND).replace("/en/", "/cy/")
    answer = desk.send(place, {"reason": REASON, "language_only": "1"})
    assert form_on(answer, "aside").data()["reason"] == [REASON]
    assert desk.plan == MADE


def test_the_history_says_who_did_what_to_which_pitfall_and_when() -> None:
    mair = at_desk(MADE)
    huw = second_maker(mair)
    mair.post("set-aside", {"reason": REASON}, pitfall=FOUND)
    huw.post("bring-back", {}, pitfall=FOUND)
    page = unescape(text_of(mair.get("history")))
    back, aside = page.split('<li class="card">')[1:3]
    assert ("huw brought back" in back, "mair set aside" in aside) == (True, True)
    for row in (back, aside):
        assert pitfall(FOUND).title in row
        assert REASON in row
    assert str(Change.objects.latest("at").at.year) in back


def test_the_example_shows_what_is_not_told_and_never_as_bad() -> None:
    desk = other_desk(Desk(None, example()), None)
    page = check(desk)
    untold = findings(desk.plan, Outcome.NOT_ANSWERED)
    section = page.split('<section id="not-answered">')[1].split("</section>")[0]
    assert "<h2>Not told</h2>" in section
    assert section.count("<li>") == len(untold) > 0
    for identity in untold:
        assert pitfall(identity).title in section
        assert f'id="{identity}"' not in page
    assert not links(page, "Put it right|Answer|Does not apply")


def test_the_example_is_read_in_welsh_too() -> None:
    desk = other_desk(Desk(None, example()), None)
    page = text_of(desk.open(address("check", "cy", plan_id=desk.record.pk)))
    assert '<html lang="cy">' in page
