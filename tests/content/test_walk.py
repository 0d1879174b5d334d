"""The walk through the Powys case: eight steps, three choices, nothing claimed that is not told."""

import re
from collections.abc import Iterator

import pytest

from sharedpower import content
from sharedpower.content import Certainty, ChoiceOption, Known, WalkStep, case, walk

STEPS = walk().steps
NAMED_LAW = re.compile(r"\b(Act|Measure|Regulations|Deddf|Mesur|Rheoliadau)\b")


def options() -> Iterator[ChoiceOption]:
    return (option for step in STEPS if step.choice for option in step.choice.options)


def everything() -> Iterator[Known]:
    for step in STEPS:
        yield from step.told
    for option in options():
        yield from option.told


def test_there_are_eight_steps_and_three_choices() -> None:
    assert len(STEPS) == 8
    assert [at for at, step in enumerate(STEPS, 1) if step.choice] == [1, 3, 4]


def test_the_steps_go_through_every_event_of_the_case_in_order() -> None:
    assert [step.event for step in STEPS] == [*(event.n for event in case().events), None]


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.id)
def test_each_step_says_what_is_reported_inferred_and_not_known(step: WalkStep) -> None:
    assert {one.certainty for one in step.told} == set(Certainty)
    assert step.who
    assert step.voices


def test_at_each_choice_one_way_was_taken_and_every_answer_says_what_is_not_known() -> None:
    for step in STEPS:
        if step.choice:
            assert [option.taken for option in step.choice.options].count(True) == 1
    for option in options():
        assert Certainty.NOT_REPORTED in {one.certainty for one in option.told}
        assert option.taken <= (Certainty.REPORTED in {one.certainty for one in option.told})


def test_no_law_is_named_as_the_one_that_protects_the_voice() -> None:
    texts = [text for one in everything() for text in (one.text.en, one.text.cy)]
    assert texts
    assert not [text for text in texts if NAMED_LAW.search(text)]


def test_the_route_that_was_not_tried_is_not_told_as_proof() -> None:
    inside = next(option for option in options() if option.id == "health-board")
    assert "never tried" in next(o.text.en for o in inside.told if o.id == "never")
    llais = next(option for option in options() if option.id == "llais")
    assert "2023" in llais.label.en
    assert not llais.taken


def test_a_step_that_speaks_of_a_stranger_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    from sharedpower.content import powys_walk

    stranger = content.WalkStep("x", 9, ("mayor",), (), STEPS[0].title, (), ())
    monkeypatch.setattr(
        powys_walk, "read_both", lambda *_: powys_walk.Walk(content.Evidence.OURS, (stranger,))
    )
    with pytest.raises(content.ContentError, match="mayor"):
        powys_walk.walk.__wrapped__()
