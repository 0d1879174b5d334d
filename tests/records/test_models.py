"""The tables: ids that can be read out, the example told in the reader's language."""

from __future__ import annotations

from io import StringIO

import pytest
from django.core.management import call_command

from sharedpower.actions.examples import load_examples
from sharedpower.content.powys import powys_plan
from sharedpower.files import to_document
from sharedpower.records.models import ALPHABET, PlanRecord, new_plan_id
from sharedpower.records.to_core import plan_of
from tests.people import example
from tests.strategies import full_plan


def test_an_id_is_hard_to_guess_and_easy_to_read_out() -> None:
    made = {new_plan_id() for _n in range(1_000)}
    assert len(made) == 1_000
    assert all(len(one) == 12 and set(one) <= set(ALPHABET) for one in made)
    assert not set("aeiou01lO") & set(ALPHABET)


@pytest.mark.django_db
def test_what_is_stored_is_what_was_kept() -> None:
    document = to_document(full_plan())
    record = PlanRecord.objects.create(title="Full", document=document)
    assert plan_of(PlanRecord.objects.get(pk=record.pk), language="cy") == full_plan()


@pytest.mark.django_db
@pytest.mark.parametrize("language", ["en", "cy"])
def test_the_example_is_told_in_the_language_of_its_reader(language: str) -> None:
    assert plan_of(example(), language=language) == powys_plan(language)


@pytest.mark.django_db
def test_loading_the_example_again_touches_nothing_of_anybodys() -> None:
    own = PlanRecord.objects.create(title="Ours", document=to_document(full_plan()))
    first = example()
    load_examples()
    assert PlanRecord.objects.get(example="powys").pk == first.pk
    assert PlanRecord.objects.get(pk=own.pk).document == own.document
    assert PlanRecord.objects.count() == 2


@pytest.mark.django_db
def test_the_migrations_make_the_tables_that_the_models_describe() -> None:
    call_command("makemigrations", "--check", "--dry-run", stdout=StringIO())
