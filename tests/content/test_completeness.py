"""Everything is there, once, under its canonical id."""

from collections import Counter

from sharedpower import content
from sharedpower.core.powercube import Cell, Cube, Form, Space, Tier


def test_every_form_space_and_level_has_words() -> None:
    assert list(content.facets()) == [*Form, *Space, *Tier]


def test_wales_and_the_uk_are_two_levels() -> None:
    national, uk = content.facets()[Tier.NATIONAL], content.facets()[Tier.UK]
    assert national.long_label.en == "National (Wales)"
    assert national.gloss != uk.gloss


def test_only_hidden_and_invisible_carry_the_note_on_words() -> None:
    noted = {facet.id for facet in content.facets().values() if facet.words_differ}
    assert noted == {Form.HIDDEN, Form.INVISIBLE}


def test_all_27_cells_have_words() -> None:
    assert set(content.cells()) == set(Cube().cells)
    assert len(content.cells()) == 27


def test_a_cell_of_an_added_level_has_no_fixed_words() -> None:
    assert content.words_for(Cell(Form.HIDDEN, Space.CLOSED, Tier.LOCAL))
    for tier in (Tier.HOUSEHOLD, Tier.UK, Tier.GLOBAL):
        assert content.words_for(Cell(Form.HIDDEN, Space.CLOSED, tier)) is None


def test_there_are_82_statements() -> None:
    statements = content.statements().values()
    assert Counter(statement.set.value for statement in statements) == {
        "face": 40,
        "pair": 27,
        "combined": 7,
        "ladder": 8,
    }
    assert Counter(statement.polarity.value for statement in statements) == {"+": 48, "-": 34}


def test_each_pair_of_faces_is_asked_once() -> None:
    pairs = [s.facets for s in content.statements().values() if s.set == "pair"]
    assert len(set(pairs)) == 27
    assert all(len({facet.split(".")[0] for facet in pair}) == 2 for pair in pairs)


def test_only_one_statement_has_other_words_for_staff() -> None:
    assert [s.id for s in content.statements().values() if s.alt_staff] == ["C4"]


def test_the_short_form_has_twelve_statements() -> None:
    assert len({statement.id for statement in content.short_form()}) == 12


def test_there_are_34_questions() -> None:
    assert list(content.questions()) == [f"Q{number:02}" for number in range(1, 35)]


def test_every_face_of_the_default_cube_has_a_question() -> None:
    asked = {f for q in content.questions().values() if q.set == "face" for f in q.facets + q.also}
    assert {*Form, *Space, *Tier} - {Tier.HOUSEHOLD, Tier.UK} == asked


def test_there_are_eight_rungs_in_three_groups() -> None:
    groups = [rung.group for rung in content.rungs().values()]
    assert list(content.rungs()) == list(range(1, 9))
    assert groups == ["non-participation"] * 2 + ["tokenism"] * 3 + ["citizen-power"] * 3
    assert set(content.rung_groups()) == set(groups)


def test_there_are_77_ideas() -> None:
    assert len(content.ideas()) == 77


def test_the_history_runs_forward() -> None:
    years = [step.when for step in content.about().history.steps if step.when]
    assert years == sorted(years)
    assert {"1974", "2002", "2006"} <= set(years)
