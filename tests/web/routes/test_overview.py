"""The routes of a plan: answers first, then the routes one by one, then the picture."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from sharedpower.core.plan import Plan
from sharedpower.core.plan.channel import Channel
from sharedpower.core.plan.choices import Likely
from sharedpower.web.routes.answers import message
from sharedpower.web.saying.headlines import losses_told
from tests.people import Desk, at_desk, browser_of, example
from tests.web.browsing import text_of
from tests.web.routes.maps import (
    CHANNELS,
    INSIDE,
    REPS,
    REPS_ON,
    STAFF_ON,
    STATE,
    THROUGH_REPS,
    TO_REPS,
    TO_STAFF,
    USERS,
    crowded,
    mapped,
)
from tests.web.test_weight import MOST, weight

pytestmark = pytest.mark.django_db


def page(plan: Plan, query: str = "") -> str:
    return " ".join(text_of(at_desk(plan).get("routes", query)).split())


def strands(text: str) -> int:
    return len(re.findall(r'class="strand strand-\d"', text))


def test_the_answers_come_first_and_in_words() -> None:
    text = page(mapped())
    assert "The best route to Government goes through The reps" in text
    assert "arrives in a representative&#x27;s voice" in text
    assert "Nobody in between can stop it alone" in text
    assert "2 routes share nobody in between" in text
    assert "Without The reps" in text
    assert text.index("The best route") < text.index("<svg")


def test_the_inside_way_is_compared_with_the_best() -> None:
    assert "The best way through staff and officials alone, Clinic staff" in page(mapped())


def test_only_inside_ways_are_warned_of() -> None:
    text = page(mapped(channels=(TO_STAFF, STAFF_ON)))
    assert "Every route runs through staff and officials alone" in text
    assert "Clinic staff can stop it alone" in text


def test_a_link_that_could_be_made_is_told() -> None:
    new = Channel("new", "users", "state", possible=True)
    assert "A new link from Clinic users to Government" in page(mapped(channels=(*CHANNELS, new)))


def test_a_new_link_that_would_open_a_way_is_told_though_there_is_none() -> None:
    new = replace(CHANNELS[1], possible=True)
    text = page(mapped(channels=(CHANNELS[0], new)))
    assert "No route leads from Clinic users to Government" in text
    assert "would open a way" in text


def test_every_route_is_a_sentence_and_a_row_with_both_places() -> None:
    text = page(mapped())
    assert text.count("From Clinic users to Government, through The reps:") == 2
    row = text[text.index("Place by chance</th>") :]
    assert "Clinic users → The reps → Government" in row
    assert "Clinic users → Clinic staff → Government" in row


def test_routes_are_switched_on_one_by_one_without_script() -> None:
    assert strands(page(mapped())) == 2
    one = page(mapped(), f"?on={INSIDE}")
    assert strands(one) == 1
    assert "With the route you chose:" in one
    both = page(mapped(), f"?on={INSIDE}&on={THROUGH_REPS}")
    assert "With the 2 routes you chose:" in both
    assert strands(page(mapped(), "?chosen=1")) == 0


def test_whoever_has_not_said_yes_is_marked() -> None:
    assert "Not yet said yes: Clinic staff." in page(mapped())
    assert "Not yet said yes: The reps" not in page(mapped())


def test_routes_that_all_pass_one_actor_are_not_called_apart() -> None:
    assert "There is only one route." in page(mapped(channels=(TO_REPS, REPS_ON)))
    across = Channel("across", "staff", "reps", colleague_through=Likely.LIKELY)
    text = page(mapped(channels=(TO_REPS, REPS_ON, TO_STAFF, across)))
    assert "The reps can stop it alone" in text
    assert "No two routes are wholly apart" in text


def test_what_nobody_said_is_not_called_a_guess() -> None:
    silent = replace(REPS_ON, certainty=None)
    text = page(mapped(channels=(TO_REPS, silent)))
    assert "vouched for: 1 of 2." in text
    assert "inferred or guessed" not in text
    text = page(mapped(channels=(replace(TO_REPS, certainty=None), silent)))
    assert "Nobody who knows has vouched for any step of it." in text


def test_nobody_is_said_to_be_a_loss_without_whom_the_chance_stays_as_it_is() -> None:
    never = replace(STAFF_ON, colleague_through_low=0, colleague_through_high=1)
    found = message(mapped(channels=(TO_REPS, REPS_ON, TO_STAFF, never)))
    assert found.answers is not None
    assert {one.actor for one in found.answers.losses} == {"reps", "staff"}
    (told,) = losses_told(found.power_map, found.answers)
    assert told.startswith("Without The reps")


@pytest.mark.parametrize(
    ("plan", "query", "words"),
    [
        (Plan(), "", "There is nobody on the map yet."),
        (mapped(channels=None), "?from=users&to=state", "Nobody has said yet how a message goes"),
        (mapped(channels=None), "", "Nobody has said yet how a message goes"),
        (mapped(), "?from=state&to=users", "No route leads from Government to Clinic users."),
        (mapped(), "?from=users&to=users", "The message would start where it should go"),
        (mapped(), "?from=nobody", "“nobody”, from whom it should go, is not on the map."),
        (mapped(actors=(USERS,)), "", "Nobody on the map is said to decide."),
    ],
)
def test_where_there_is_nothing_to_tell_it_says_what_to_do(
    plan: Plan, query: str, words: str
) -> None:
    answer = at_desk(plan).get("routes", query)
    assert answer.status_code == 200
    assert words in " ".join(text_of(answer).split())


def test_start_and_target_can_be_chosen() -> None:
    text = page(mapped(), "?from=staff&to=state")
    assert "From Clinic staff straight to Government" in text


def test_the_picture_has_every_actor_and_says_the_same_as_its_table() -> None:
    text = page(mapped())
    assert text.count('class="actor"') == 4
    assert "The picture as a table" in text
    assert "Kitchen table; Partnership board" in text


def test_the_map_is_drawn_before_there_is_a_route() -> None:
    text = page(mapped(channels=None))
    assert text.count('class="actor"') == 4
    assert strands(text) == 0
    assert "<svg" not in page(Plan())


def test_a_gatekeeper_is_marked_in_the_picture_and_the_table() -> None:
    text = page(mapped(channels=CHANNELS[:2]))
    assert 'class="gate"' in text
    assert "<small>every route passes here</small>" in text


def test_a_map_too_large_for_a_picture_shows_those_on_the_routes() -> None:
    text = page(crowded(64), "?from=a0&to=a5")
    assert "too large to draw all of it" in text
    assert text.count('class="actor"') == 6


def test_what_the_words_stand_for_is_said() -> None:
    assert '<th scope="row">Likely</th><td>65 to 90 in 100</td>' in page(mapped())
    own = mapped(**{"likelihoods.fourth_from": 60})
    assert '<th scope="row">Likely</th><td>60 to 90 in 100</td>' in page(own)


def test_sixty_actors_are_drawn_and_the_page_stays_light() -> None:
    answer = at_desk(crowded(60)).get("routes", "?from=a0&to=a59")
    assert text_of(answer).count('class="actor"') == 60
    assert weight(answer) <= MOST


def test_the_example_says_what_was_inferred_and_what_was_never_tried() -> None:
    desk = Desk(None, example(), client=browser_of(None))
    text = text_of(desk.get("routes"))
    assert "The way through the Health Board was never tried" in text
    assert "(inferred)" in text
    assert "The best route to Welsh Government goes through Service user" in text
    assert "Change the power map" not in text
    assert "Route 2: People who use mental health services → Care coordinators" in text
    assert "Service user and carer representatives" in text


def test_somebody_elses_plan_has_no_such_list() -> None:
    assert "was never tried" not in page(mapped())


def test_the_chain_in_the_cube_is_read_off_the_map() -> None:
    text = text_of(at_desk(mapped()).get("cube"))
    assert "One route joins a claimed space" in text
    assert "The reps, Government" in text
    broken = mapped(channels=(TO_STAFF, STAFF_ON))
    assert "No route passes through a claimed space." in text_of(at_desk(broken).get("cube"))


def test_the_welsh_page_speaks_welsh() -> None:
    desk = replace(
        at_desk(mapped(actors=(USERS, REPS, STATE), channels=CHANNELS[:2])), language="cy"
    )
    text = text_of(desk.get("routes"))
    assert "The best route" not in text
    assert "Clinic users" in text
