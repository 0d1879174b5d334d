"""Coming in: the one-time link, passwords, slow guessing, cookies, and what browsers may do."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from sharedpower.actions import people
from sharedpower.actions.permissions import Act
from sharedpower.records.models import OneTimeLink, Organiser
from tests.people import PASSWORD, address, at_desk, browser_of, organiser, organiser_with_password
from tests.web.addresses import ROWS
from tests.web.browsing import form_on, text_of

pytestmark = pytest.mark.django_db

JOIN = {"username": "mair", "password": PASSWORD, "again": PASSWORD}
SETTINGS = """
import json, django
django.setup()
from django.conf import settings as s
names = [n for n in dir(s) if n.startswith(("SESSION_COOKIE", "CSRF_COOKIE", "SECURE_"))]
names += ["DEBUG", "ALLOWED_HOSTS"]
print(json.dumps({n: getattr(s, n) for n in names}, default=str))
"""


def welcome(token: str, typed: dict[str, str] | None = None, client: Client | None = None) -> Any:
    return (client or Client()).post(address("welcome", token=token), typed or JOIN)


def sign_in(client: Client, password: str = PASSWORD, **more: str) -> Any:
    typed = {"username": "mair", "password": password, **more}
    return client.post(address("sign-in"), typed)


def test_the_first_visitor_sets_the_password_and_is_in() -> None:
    client, token = Client(), people.first_link()
    assert client.get(address("welcome", token=token)).status_code == 200
    assert welcome(token, client=client)["Location"] == address("plans")
    assert client.get(address("plans")).status_code == 200
    assert sign_in(Client()).status_code == 302


def test_a_link_works_once() -> None:
    token = people.first_link()
    welcome(token)
    for client in (Client(), browser_of(Organiser.objects.get())):
        assert client.get(address("welcome", token=token)).status_code == 410
        typed = {**JOIN, "username": "huw"}
        assert welcome(token, typed, client).status_code == 410
    assert Organiser.objects.count() == 1


def test_a_link_that_was_never_made_lets_nobody_in() -> None:
    people.first_link()
    for token in ("guess", "x" * 200, people.first_link()[:-1]):
        assert Client().get(address("welcome", token=token)).status_code == 410
        assert welcome(token).status_code == 410
    assert not Organiser.objects.exists()


def test_a_newer_first_link_takes_the_place_of_the_older() -> None:
    older, newer = people.first_link(), people.first_link()
    assert welcome(older).status_code == 410
    assert welcome(newer).status_code == 302


def test_a_first_link_is_void_once_somebody_is_here() -> None:
    token = people.first_link()
    organiser("huw")
    assert welcome(token).status_code == 410


def test_only_a_digest_of_a_link_is_kept() -> None:
    token = people.first_link()
    (kept,) = OneTimeLink.objects.values()
    assert token not in json.dumps(kept, default=str)


def test_there_is_no_other_way_to_become_an_organiser() -> None:
    client = Client()
    for name, row in ROWS.items():
        if not row.given:
            client.post(address(name), JOIN)
    assert not Organiser.objects.exists()


@pytest.mark.parametrize(
    ("typed", "at"),
    [
        ({"username": ""}, "username"),
        ({"username": "x" * 61}, "username"),
        ({"username": "HUW"}, "username"),
        ({"username": "\uff48uw"}, "username"),
        ({"password": "short", "again": "short"}, "password"),
        ({"password": "password123", "again": "password123"}, "password"),
        (
            {"username": "mairjones12", "password": "mairjones12", "again": "mairjones12"},
            "password",
        ),
        ({"again": "three odd birds"}, "again"),
    ],
)
def test_a_name_or_password_that_will_not_do_leaves_the_link_good(
    typed: dict[str, str], at: str
) -> None:
    organiser("huw")
    token = people.console_link()
    answer = welcome(token, JOIN | typed)
    assert answer.status_code == 422
    assert f'href="#{at}"' in text_of(answer)
    assert "three odd" not in text_of(answer)
    assert welcome(token).status_code == 302


def test_an_organiser_invites_another() -> None:
    desk = at_desk(name="huw")
    page = text_of(desk.client.post(address("invite")))  # type: ignore[arg-type]
    link = page.split('<p class="link-box">')[1].split("<")[0]
    token = link.rstrip("/").rpartition("/")[2]
    assert link == f"http://testserver{address('welcome', token=token)}"
    assert welcome(token).status_code == 302
    assert link not in text_of(desk.open(address("invite")))


def test_an_invited_organiser_sees_no_plan_of_anybody_else() -> None:
    desk, client = at_desk(name="huw"), Client()
    welcome(people.console_link(), client=client)
    assert client.get(desk.address("plan")).status_code == 404


def test_a_password_is_kept_as_an_argon2_hash() -> None:
    welcome(people.first_link())
    kept = Organiser.objects.get().password
    assert kept.startswith("argon2$argon2id$")
    assert PASSWORD not in kept


@pytest.mark.parametrize("name", ["Mair", " MAIR ", "ｍair"])
def test_a_name_may_be_typed_as_a_phone_writes_it(name: str) -> None:
    organiser_with_password()
    assert sign_in(Client(), username=name).status_code == 302


def test_a_wrong_password_says_no_more_than_that() -> None:
    organiser_with_password()
    known, unknown = Client(), Client()
    answers = [sign_in(known, "wrong"), sign_in(unknown, "wrong", username="nobody")]
    assert [answer.status_code for answer in answers] == [422, 422]
    said = [
        text_of(answer).partition('role="alert"')[2].partition("</div>")[0] for answer in answers
    ]
    assert said[0] == said[1] != ""


def test_guessing_is_slowed_down_after_five_tries() -> None:
    organiser_with_password()
    client = Client()
    codes = [sign_in(client, f"guess {n}").status_code for n in range(5)]
    assert codes[:4] == [422] * 4
    assert sign_in(client, "guess").status_code == 429
    assert sign_in(client).status_code == 429
    assert sign_in(Client()).status_code == 429


def test_slowing_one_name_down_leaves_the_others_alone() -> None:
    organiser_with_password()
    organiser_with_password("huw")
    names = ("mair", "Mair", "MAIR", "mAIR", "maiR", "mair")
    codes = [sign_in(Client(), "guess", username=name).status_code for name in names]
    assert codes[-1] == 429
    assert sign_in(Client(), username="huw").status_code == 302


def test_guessing_in_the_quick_check_is_slowed_down_too() -> None:
    organiser_with_password()
    typed = {"title": "Hours", "username": "mair", "password": "guess", "plan": ""}
    codes = [Client().post(address("quick-keep"), typed).status_code for _try in range(6)]
    assert codes[0] == 422
    assert codes[-1] == 429


def test_signing_in_clears_the_count() -> None:
    organiser_with_password()
    for _round in range(2):
        for n in range(3):
            sign_in(Client(), f"guess {n}")
        assert sign_in(Client()).status_code == 302


@pytest.mark.parametrize(
    "away", ["https://elsewhere.example/", "//elsewhere.example", "javascript:x"]
)
def test_signing_in_never_leads_off_this_site(away: str) -> None:
    organiser_with_password()
    assert sign_in(Client(), next=away)["Location"] == address("plans")


def test_signing_in_makes_a_new_session_and_signing_out_ends_it() -> None:
    organiser_with_password()
    client = Client()
    sign_in(client)
    session = client.cookies["sessionid"].value
    assert client.get(address("sign-out")).status_code == 405
    assert client.post(address("sign-out"))["Location"] == address("home")
    old = Client()
    old.cookies["sessionid"] = session
    assert old.get(address("plans")).status_code == 302


def test_a_change_of_language_keeps_the_name_and_never_the_password() -> None:
    token = people.first_link()
    for place in (address("sign-in", "cy"), address("welcome", "cy", token=token)):
        answer: Any = Client().post(place, {**JOIN, "language_only": "1"})
        assert answer.status_code == 200
        assert 'value="mair"' in text_of(answer)
        assert PASSWORD not in text_of(answer)
    assert not Organiser.objects.exists()


# People taking part have no token against forgery; tests/web/join has their own guard.
GUARDED = [name for name, row in ROWS.items() if row.post not in {None, Act.TAKE_PART}]


@pytest.mark.parametrize("name", GUARDED)
def test_nothing_is_taken_from_another_site(name: str) -> None:
    desk = at_desk()
    client = Client(enforce_csrf_checks=True)
    client.cookies = desk.client.cookies
    given = {
        key: value or {"plan_id": desk.record.pk}.get(key, "x")
        for key, value in ROWS[name].given.items()
    }
    answer: Any = client.post(address(name, **given), dict(ROWS[name].data))
    assert answer.status_code == 403
    assert "gone stale" in text_of(answer)


def test_a_form_with_its_token_is_taken() -> None:
    desk = at_desk()
    client = Client(enforce_csrf_checks=True)
    client.cookies = desk.client.cookies
    form = form_on(client.get(desk.address("step", step="purpose")))  # type: ignore[arg-type]
    assert client.post(desk.address("step", step="purpose"), form.data()).status_code == 302


def test_cookies_cannot_be_read_by_scripts_and_stay_on_this_site() -> None:
    organiser_with_password()
    client = Client()
    client.get(address("sign-in"))
    sign_in(client)
    for name in ("sessionid", "csrftoken"):
        assert client.cookies[name]["httponly"]
        assert client.cookies[name]["samesite"] == "Lax"


@pytest.mark.parametrize("name", ["home", "quick", "powys", "sign-in", "schema"])
def test_every_page_says_that_nothing_inline_or_foreign_may_run(name: str) -> None:
    answer = Client().get(address(name))
    policy = answer["Content-Security-Policy"]
    rules = dict(part.strip().split(" ", 1) for part in policy.split(";"))
    assert rules["default-src"] == "'none'"
    assert set(rules.values()) == {"'none'", "'self'"}
    assert answer["X-Frame-Options"] == "DENY"
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["Referrer-Policy"] == "same-origin"


@pytest.mark.parametrize("place", ["/en/nowhere/", "/nowhere", "/en/plans/x/check/"])
def test_pages_of_what_went_wrong_have_the_same_headers(place: str) -> None:
    answer = browser_of(organiser()).get(place)
    assert answer.status_code in {302, 404}
    assert "unsafe" not in answer["Content-Security-Policy"]


def settings_with(folder: Path, **told: str) -> dict[str, Any]:
    """The settings of an installation that was told this."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("SHAREDPOWER", "DATABASE"))}
    installation = kept | {
        "SHAREDPOWER_DATA": str(folder),
        "DJANGO_SETTINGS_MODULE": "sharedpower.config.settings",
        "PYTHONPATH": os.pathsep.join(sys.path),
        **told,
    }
    done = subprocess.run(
        [sys.executable, "-c", SETTINGS],
        env=installation,
        check=True,
        capture_output=True,
        text=True,
    )
    said: dict[str, Any] = json.loads(done.stdout)
    return said


def test_hosted_cookies_travel_only_encrypted(tmp_path: Path) -> None:
    hosted = settings_with(tmp_path, SHAREDPOWER_ORIGIN="https://power.example")
    assert hosted["SESSION_COOKIE_SECURE"] is hosted["CSRF_COOKIE_SECURE"] is True
    assert hosted["SESSION_COOKIE_HTTPONLY"] is hosted["CSRF_COOKIE_HTTPONLY"] is True
    assert hosted["SECURE_SSL_REDIRECT"] is True
    assert hosted["SECURE_HSTS_SECONDS"] >= 31_536_000
    assert hosted["ALLOWED_HOSTS"][-1] == "power.example"
    assert hosted["DEBUG"] is False


def test_in_the_village_hall_it_works_without_a_certificate(tmp_path: Path) -> None:
    hall = settings_with(tmp_path)
    assert hall["SESSION_COOKIE_SECURE"] is hall["CSRF_COOKIE_SECURE"] is False
    assert hall["SESSION_COOKIE_HTTPONLY"] is hall["CSRF_COOKIE_HTTPONLY"] is True
    assert hall["SECURE_SSL_REDIRECT"] is False
    assert "*" not in hall["ALLOWED_HOSTS"]
    assert hall["DEBUG"] is False


def test_each_installation_makes_its_own_secret_and_keeps_it_to_itself(tmp_path: Path) -> None:
    for name in ("one", "two"):
        settings_with(tmp_path / name)
    keys = [tmp_path / name / "secret.key" for name in ("one", "two")]
    assert keys[0].read_text() != keys[1].read_text()
    assert all(len(key.read_text()) >= 50 for key in keys)
    assert all(key.stat().st_mode & 0o077 == 0 for key in keys)


def test_a_forgotten_password_is_set_anew_through_a_link_from_the_console() -> None:
    organiser_with_password("mair")
    token = people.console_link("Mair")
    assert b"mair" in Client().get(address("welcome", token=token)).content
    fresh = "four quite other words"
    assert welcome(token, {"password": fresh, "again": fresh})["Location"] == address("plans")
    assert sign_in(Client(), fresh).status_code == 302
    assert sign_in(Client()).status_code == 422
    assert Organiser.objects.count() == 1
