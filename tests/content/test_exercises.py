"""Eight exercises and three stories: whole, in order, and within an hour and a quarter."""

import pytest

from sharedpower.content import Exercise, Screen, Story, exercise_book, exercises, stories
from sharedpower.core.powercube import Form

EVERY = pytest.mark.parametrize("exercise", exercises().values(), ids=exercises())
EACH_STORY = pytest.mark.parametrize("story", stories().values(), ids=stories())
BREAK_AFTER = 75


def test_there_are_eight_and_each_kind_of_screen_is_used() -> None:
    assert len(exercises()) == 8
    assert {one.screen for one in exercises().values()} == set(Screen)


@EVERY
def test_its_minutes_are_those_of_its_steps(exercise: Exercise) -> None:
    assert sum(step.minutes for step in exercise.steps) == exercise.minutes <= BREAK_AFTER


@EVERY
def test_it_is_for_some_number_of_people_and_says_what_care_it_needs(exercise: Exercise) -> None:
    assert 1 < exercise.least < exercise.most
    assert exercise.access
    assert exercise.care
    assert exercise.wrong


@EVERY
def test_it_ends_with_what_people_will_hear(exercise: Exercise) -> None:
    last = exercise.steps[-1].text
    assert "people will hear" in last.en
    assert "bydd pobl yn clywed" in last.cy


@EACH_STORY
def test_a_story_leans_to_one_form_and_says_why_the_others_fit(story: Story) -> None:
    others = {one.id for one in story.others}
    assert {story.leans, *others} == set(Form)
    assert story.leans not in others


def test_each_story_leans_to_a_form_of_its_own() -> None:
    assert {story.leans for story in stories().values()} == set(Form)


@EACH_STORY
@pytest.mark.parametrize("language", ["en", "cy"])
def test_easy_read_has_one_short_sentence_or_two_on_a_line(story: Story, language: str) -> None:
    lines = [line.in_language(language) for line in story.easy]
    assert len(lines) >= 6
    assert not [line for line in lines if len(line.split()) > 20]


def test_care_is_told_for_before_during_and_after() -> None:
    care = exercise_book().care
    assert min(map(len, (care.before, care.during, care.after, care.access))) >= 3
