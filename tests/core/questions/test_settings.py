"""The numbers that a plan can change, and an honest word on where they come from."""

from __future__ import annotations

from dataclasses import fields

from sharedpower.core.plan.sections import Thresholds
from sharedpower.core.questions import SETTINGS


def test_every_threshold_can_be_set() -> None:
    ids = [setting.question.id for setting in SETTINGS]
    assert ids == [f"thresholds.{field.name}" for field in fields(Thresholds)]


def test_only_the_share_for_welsh_comes_from_outside() -> None:
    outside = [setting for setting in SETTINGS if not setting.ours]
    assert [setting.question.id for setting in outside] == ["thresholds.welsh_share"]
    assert outside[0].source != SETTINGS[0].source


def test_every_number_starts_within_its_limits() -> None:
    for setting in SETTINGS:
        question = setting.question
        start = getattr(Thresholds(), question.id.removeprefix("thresholds."))
        assert question.minimum is not None
        assert question.maximum is not None
        assert question.minimum <= start <= question.maximum
