"""Every idea of the two founding documents is answered somewhere in the product."""

from collections.abc import Iterator

import pytest

from sharedpower.content import AnswerKind, case, ideas, questions, statements
from sharedpower.content.founding import LATER, PAGES
from sharedpower.core.pitfalls import PITFALLS

KNOWN = {
    AnswerKind.PITFALL: {pitfall.id for pitfall in PITFALLS},
    AnswerKind.QUESTION: set(questions()),
    AnswerKind.STATEMENT: set(statements()),
    AnswerKind.PAGE: PAGES,
    AnswerKind.LATER: LATER,
}


def claimed() -> Iterator[tuple[str, str]]:
    """Idea and reference, as the pitfalls, questions and statements claim them."""
    asked = [("pitfall", p.id, p.ideas) for p in PITFALLS]
    asked += [("question", q.id, q.ideas) for q in questions().values()]
    asked += [("statement", s.id, s.ideas) for s in statements().values()]
    for kind, name, named in asked:
        yield from ((idea, f"{kind}:{name}") for idea in named)


@pytest.mark.parametrize("idea", ideas())
def test_no_idea_is_an_orphan(idea: str) -> None:
    kinds = {answer.kind for answer in ideas()[idea].answers}
    assert kinds - {AnswerKind.LATER}


@pytest.mark.parametrize("idea", ideas())
def test_every_answer_exists(idea: str) -> None:
    answers = ideas()[idea].answers
    assert len(set(answers)) == len(answers)
    assert not [answer for answer in answers if answer.name not in KNOWN[answer.kind]]


def test_what_claims_to_answer_an_idea_is_listed_with_it() -> None:
    listed = {(idea.id, answer) for idea in ideas().values() for answer in idea.answered_by}
    inside = {pair for pair in listed if pair[1].split(":")[0] not in {"page", "later"}}
    assert inside == set(claimed())


def test_every_page_answers_something() -> None:
    answers = [answer for idea in ideas().values() for answer in idea.answers]
    assert {a.name for a in answers if a.kind is AnswerKind.PAGE} == PAGES


def test_the_case_speaks_of_pitfalls_that_exist() -> None:
    remarks = (*case().did_well, *case().not_told)
    assert {remark.pitfall for remark in remarks} <= KNOWN[AnswerKind.PITFALL]
