"""Coverage, connection, forms and gap: each in words of its own, and never a total."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sharedpower.core.alignment import Alignment, Gap, Sentence, align
from sharedpower.core.pitfalls import Finding, Outcome, pitfall
from sharedpower.core.plan import Plan
from sharedpower.core.plan.parts import Action, Meeting, Route
from sharedpower.core.powercube import DEFAULT_LEVELS, FACES, Form, Level, Space, Tier
from tests.plans import Answers, plan_with

TALK = Meeting(id="talk", type=Space.CLAIMED, level=Tier.LOCAL)
BOARD = Meeting(id="board", type=Space.INVITED, level=Tier.REGIONAL)
FORUM = Meeting(id="forum", type=Space.INVITED, level=Tier.NATIONAL)
HALL = Meeting(id="hall", type=Space.INVITED, level=Tier.LOCAL)
KNOWN = pitfall("consulting-on-a-made-decision")
QUIET = Finding(KNOWN, Outcome.QUIET)


def chain(*path: str, owner: Tier | None = Tier.NATIONAL) -> Answers:
    return {
        "decision.owner_level": owner,
        "spaces": (TALK, BOARD, FORUM, HALL),
        "routes": (Route(path=path),),
    }


def aligned(answers: Answers, *findings: Finding) -> Alignment:
    return align(plan_with(answers), findings)


def test_a_blank_plan_is_not_answered_yet() -> None:
    found = align(Plan(), ())
    assert found.coverage.not_answered == FACES
    assert (found.connection.connected, found.forms.count, found.gap.asked) == (None, None, False)
    assert found.coverage.waits_for == found.forms.waits_for == ("actions",)
    assert found.connection.waits_for == ("routes",)


# coverage


def test_an_owned_action_covers_the_faces_it_names() -> None:
    action = Action(facets=("form.hidden", "level.local"), owner="Ana")
    coverage = aligned({"actions": (action,)}).coverage
    hidden = next(face for face in coverage.faces if face.face == "form.hidden")
    assert (hidden.covered, hidden.actions) == (True, ("actions[0]",))
    assert set(coverage.without) == set(FACES) - {"form.hidden", "level.local"}
    assert coverage.sentence.values == {"faces": coverage.without}


@pytest.mark.parametrize(("owner", "covered"), [("", False), (None, None), ("Ana", True)])
def test_an_action_counts_once_somebody_owns_it(owner: str | None, covered: bool | None) -> None:
    faces = aligned({"actions": (Action(facets=FACES, owner=owner),)}).coverage.faces
    assert {face.covered for face in faces} == {covered}


def test_a_pitfall_that_is_well_avoided_is_a_strength() -> None:
    faces = aligned({"actions": ()}, QUIET).coverage.faces
    assert {face.face: face.strengths for face in faces if face.covered} == dict.fromkeys(
        KNOWN.facets, (KNOWN.id,)
    )


@pytest.mark.parametrize(
    "finding",
    [
        replace(QUIET, applies=False),
        Finding(KNOWN, Outcome.FOUND),
        Finding(KNOWN, Outcome.SET_ASIDE, reason="nothing is decided"),
    ],
    ids=["does not arise", "found", "set aside"],
)
def test_other_outcomes_are_no_strength(finding: Finding) -> None:
    assert aligned({"actions": ()}, finding).coverage.without == FACES


def test_a_face_waits_for_the_pitfalls_that_are_still_open() -> None:
    open_ = Finding(KNOWN, Outcome.NOT_ANSWERED, waits_for=("decision.status",))
    coverage = aligned({"actions": ()}, open_).coverage
    assert set(coverage.not_answered) == set(KNOWN.facets)
    assert coverage.waits_for == ("decision.status",)


def test_a_level_that_the_plan_does_not_use_needs_no_cover() -> None:
    action = Action(facets=FACES[:8], owner="Ana")
    coverage = aligned({"levels": DEFAULT_LEVELS[:2], "actions": (action,)}).coverage
    assert (coverage.without, coverage.not_answered, coverage.sentence.values) == ((), (), {})


# connection


@pytest.mark.parametrize(
    ("path", "owner"),
    [
        (("talk", "board", "forum"), Tier.NATIONAL),
        (("talk", "hall", "board", "forum"), Tier.NATIONAL),
        (("talk", "board"), Tier.REGIONAL),
        (("talk", "hall"), Tier.LOCAL),
    ],
)
def test_a_chain_joins_a_claimed_space_to_the_decision(path: tuple[str, ...], owner: Tier) -> None:
    connection = aligned(chain(*path, owner=owner)).connection
    assert connection.connected is True
    assert connection.sentence.values == {"route": "routes[0]"}
    assert len(connection.chain.spaces) == len(path)


@pytest.mark.parametrize(
    ("path", "breaks"),
    [
        (("talk", "forum"), (Tier.LOCAL, Tier.REGIONAL)),
        (("talk", "board"), (Tier.REGIONAL, Tier.NATIONAL)),
        (("talk",), (Tier.LOCAL, Tier.REGIONAL)),
    ],
)
def test_a_broken_chain_says_between_which_levels(
    path: tuple[str, ...], breaks: tuple[Tier, Tier]
) -> None:
    connection = aligned(chain(*path)).connection
    assert (connection.connected, connection.chain.breaks) == (False, breaks)
    assert tuple(connection.sentence.values.values()) == breaks


def test_a_chain_can_run_down_to_the_decision() -> None:
    council = replace(TALK, level=Tier.NATIONAL)
    answers = {**chain("talk", "hall", owner=Tier.LOCAL), "spaces": (council, BOARD, FORUM, HALL)}
    assert aligned(answers).connection.chain.breaks == (Tier.NATIONAL, Tier.REGIONAL)


def test_only_the_plans_own_levels_lie_between() -> None:
    levels = (Level(Tier.LOCAL), Level(Tier.NATIONAL))
    assert aligned({**chain("talk", "forum"), "levels": levels}).connection.connected is True


def test_the_route_that_comes_nearest_is_the_one_told() -> None:
    routes = (Route(path=("talk",)), Route(path=("talk", "board")))
    connection = aligned({**chain(), "routes": routes}).connection
    assert connection.chain.route == "routes[1]"


def test_a_claimed_space_at_the_deciding_level_is_not_yet_the_decision() -> None:
    connection = aligned(chain("talk", owner=Tier.LOCAL)).connection
    assert connection.connected is False
    assert connection.sentence.values == {"route": "routes[0]"}


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ({"routes": ()}, "There is no route to the decision."),
        (chain("board", "forum"), "No route passes through a claimed space."),
        (chain(), "No route passes through a claimed space."),
    ],
)
def test_what_is_missing_is_said(answers: Answers, words: str) -> None:
    connection = aligned(answers).connection
    assert connection.connected is False
    assert connection.sentence == Sentence(words)


@pytest.mark.parametrize(
    ("answers", "waits_for"),
    [
        ({**chain("talk"), "spaces": None}, {"spaces"}),
        ({**chain("talk"), "routes": (Route(),)}, {"routes[0].path"}),
        (chain("talk", "board", owner=None), {"decision.owner_level"}),
        ({**chain("talk", "hall"), "spaces": (TALK, Meeting(id="hall"))}, {"spaces[1].level"}),
        (
            {**chain("hall", "board", "forum"), "spaces": (replace(HALL, type=None), BOARD, FORUM)},
            {"spaces[0].type"},
        ),
    ],
)
def test_a_chain_waits_for_blanks(answers: Answers, waits_for: set[str]) -> None:
    connection = aligned(answers).connection
    assert connection.connected is None
    assert waits_for <= set(connection.waits_for)


# forms and gap


def test_only_actions_on_the_chain_are_counted() -> None:
    actions = (
        Action(facets=("form.visible", "space.invited", "level.national")),
        Action(facets=("form.hidden", "space.closed", "level.national")),
        Action(facets=("form.invisible",)),
    )
    forms = aligned({**chain("talk", "board", "forum"), "actions": actions}).forms
    assert (forms.forms, forms.count, forms.on_chain) == ((Form.VISIBLE, Form.INVISIBLE), 2, True)


def test_without_a_chain_all_actions_are_counted() -> None:
    actions = (Action(facets=("form.hidden", "space.closed", "level.national")),)
    forms = aligned({"routes": (), "actions": actions}).forms
    assert (forms.forms, forms.on_chain) == ((Form.HIDDEN,), False)
    assert forms.sentence.values == {"forms": (Form.HIDDEN,)}


def test_forms_wait_for_the_faces_of_each_action() -> None:
    forms = aligned({"actions": (Action(facets=("form.hidden",)), Action())}).forms
    assert (forms.count, forms.waits_for) == (None, ("actions[1].facets",))


@pytest.mark.parametrize("count", [0, 1, 2, 3])
@pytest.mark.parametrize("path", [(), ("talk", "board", "forum")], ids=["no chain", "chain"])
def test_every_count_of_forms_has_a_sentence(count: int, path: tuple[str, ...]) -> None:
    actions = (Action(facets=tuple(Form)[:count]),)
    forms = aligned({**chain(*path), "actions": actions}).forms
    assert (forms.count, forms.on_chain) == (count, bool(path))
    assert forms.sentence.words % {"forms": "-"}


def test_nobody_is_asked_before_there_is_listening() -> None:
    assert align(Plan(), ()).gap.sentence.words.startswith("Nobody has been asked yet")


def test_the_widest_gap_is_named_and_how_sure_it_is() -> None:
    sure, unsure = (Gap(asked=True, facet="form.hidden", sure=one) for one in (True, False))
    for gap, words in ((sure, "We can be fairly sure"), (unsure, "We cannot be sure")):
        sentence = align(Plan(), (), gap).gap.sentence
        assert words in sentence.words
        assert sentence.values == {"face": "form.hidden"}


def test_both_asked_and_too_few_to_compare_is_not_nobody_asked() -> None:
    assert "too few answered" in align(Plan(), (), Gap(asked=True)).gap.sentence.words
