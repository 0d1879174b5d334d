"""Wrong codes are slowed down for a network, and a hall behind one router goes on."""

from __future__ import annotations

import pytest
from django.core.cache import cache
from django.test import Client, RequestFactory

from sharedpower.records.listening import CODE_LETTERS
from sharedpower.web.join.codes import FEW_WRONG, MOST_WRONG, MOST_WRONG_ANYWHERE, network_of
from tests.web.join.room import Hall, hall

pytestmark = pytest.mark.django_db

DOOR = "/en/j/"
HERE, THERE = "192.0.2.7", "198.51.100.9"


def tries(code: str, where: str = HERE) -> int:
    return Client(REMOTE_ADDR=where).post(DOOR, {"code": code}).status_code


def guess(where: str = HERE) -> None:
    """Until the network is slowed down, and a little more."""
    assert [tries("FHJKMM", where) for _turn in range(MOST_WRONG)] == [404] * MOST_WRONG
    assert tries("FHJKMM", where) == 404
    assert tries("FHJKMM", where) == 429


def another() -> Hall:
    return hall()


def test_who_guesses_is_slowed_down_on_every_page() -> None:
    guess()
    answer = Client(REMOTE_ADDR=HERE).get(f"{DOOR}FHJKMM/")
    assert answer.status_code == 429
    assert "Wait ten seconds" in answer.content.decode()
    assert Client(REMOTE_ADDR=HERE).get(f"{DOOR}FHJKMM/events").status_code == 429


def test_a_guesser_does_not_learn_a_right_code_any_faster() -> None:
    guess()
    assert tries(another().listening.code) == 429


def test_a_code_that_the_hall_uses_works_for_everybody_in_it() -> None:
    code = another().listening.code
    assert tries(code) == 302
    guess()
    assert [tries(code) for _turn in range(40)] == [302] * 40


def test_a_phone_that_has_joined_is_never_held_up() -> None:
    phone = another().phone("staff")
    cache.clear()
    for _turn in range(MOST_WRONG + 3):
        phone.client.post(DOOR, {"code": "FHJKMM"})
    assert phone.answer(1, "4").status_code == 303


def test_after_a_pause_another_code_can_be_tried() -> None:
    guess()
    here = network_of(RequestFactory(REMOTE_ADDR=HERE).get(DOOR))
    assert cache.delete(f"pause|{here}")
    assert tries(another().listening.code) == 302


def test_other_networks_notice_nothing() -> None:
    guess()
    assert tries(another().listening.code, THERE) == 302


def test_who_guesses_from_many_networks_gets_few_tries_on_each() -> None:
    known = another().listening.code
    assert tries(known) == 302
    networks = range(1 + MOST_WRONG_ANYWHERE // MOST_WRONG)
    for number in networks:
        for turn in range(MOST_WRONG):
            code = "FHJ" + "".join(CODE_LETTERS[one % 16] for one in (number, turn, turn // 16))
            tries(code, f"203.0.113.{number}")
    fresh = [tries("FHJKMR", THERE) for _turn in range(FEW_WRONG + 2)]
    assert fresh == [404] * (FEW_WRONG + 1) + [429]
    assert tries(known) == 302


def test_one_wrong_code_over_and_over_is_slowed_down_wherever_it_comes_from() -> None:
    for number in range(MOST_WRONG):
        assert tries("FHJKMM", f"203.0.113.{number}") == 404
    assert [tries("FHJKMM", THERE) for _turn in range(2)] == [404, 429]
    assert [tries("FHJKMR", HERE) for _turn in range(3)] == [404] * 3
    assert tries(another().listening.code, HERE) == 302


def test_one_connection_of_the_new_kind_is_one_network() -> None:
    guess("2001:db8:1:2::1")
    assert tries("FHJKMM", "2001:db8:1:2:ffff::9") == 429
    assert tries("FHJKMM", "2001:db8:1:3::1") == 404
