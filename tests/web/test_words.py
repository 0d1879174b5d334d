"""Each word has its page, and its first use on a page of ours is linked to it."""

from __future__ import annotations

import re
from html import escape, unescape

import pytest
from django.template import Context, Template
from django.test import Client
from django.utils import translation
from hypothesis import given
from hypothesis import strategies as st

from sharedpower.content import glossary
from sharedpower.core.plan import Plan
from sharedpower.core.plan.parts import Action, Group, Note
from sharedpower.web.words.linking import linked
from tests.people import at_desk
from tests.plans import plan_with
from tests.web.addresses import ROWS
from tests.web.browsing import text_of, without_word_links

db = pytest.mark.django_db
LINK = re.compile(r'<a class="word" href="/(en|cy)/learn/words/([a-z0-9-]+)/">([^<]*)</a>')


def link(page: str, language: str = "en", seen: set[str] | None = None) -> str:
    with translation.override(language):
        return linked(page, language=language, seen=set() if seen is None else seen)


def linked_in(page: str) -> list[str]:
    return [found[1] for found in LINK.findall(page)]


def test_the_first_use_is_linked_and_no_other() -> None:
    page = link("<p>Co-production is shared.</p><p>More co-production, and a pitfall.</p>")
    assert linked_in(page) == ["co-production", "pitfall"]
    assert page.startswith('<p><a class="word" href="/en/learn/words/co-production/">Co-production')


def test_first_counts_over_the_blocks_of_a_page() -> None:
    seen: set[str] = set()
    assert linked_in(link("<p>a pitfall</p>", seen=seen)) == ["pitfall"]
    assert linked_in(link("<p>a pitfall, a rung</p>", seen=seen)) == ["rung"]


@pytest.mark.parametrize(
    "page",
    [
        "pitfall outside of a paragraph",
        "<h2>pitfall</h2>",
        "<p><a href='/'>a pitfall</a></p>",
        "<p><button>a pitfall</button></p>",
        "<form><p>a pitfall</p></form>",
        "<p><label>a pitfall</label></p>",
        "<p><code>pitfall</code></p>",
        "<p><svg><text>pitfall</text></svg></p>",
        "<p><script>pitfall</script></p>",
        "<p><textarea>pitfall</textarea></p>",
        "<blockquote><p>a pitfall</p></blockquote>",
        "<div data-typed><p>a pitfall</p></div>",
        "<p><span class='x' lang=\"cy\">a pitfall</span></p>",
        '<p><span class="hidden-words">a pitfall</span></p>',
        '<p><span aria-hidden="true">a pitfall</span></p>',
        '<p title="pitfall">nothing</p>',
        "<p><!-- pitfall --></p>",
        "<p><img alt='pitfall'></p>",
        "<dl><dt>pitfall</dt></dl>",
        "<table><tr><th>pitfall</th></tr></table>",
    ],
)
def test_it_is_never_linked_in(page: str) -> None:
    assert link(page) == page


@pytest.mark.parametrize(
    "page", ["<p>{}</p>", "<ul><li>{}</li></ul>", "<dd><em>{}</em></dd>", "<p><br>{}</p>"]
)
def test_it_is_linked_in_prose(page: str) -> None:
    assert linked_in(link(page.format("a pitfall"))) == ["pitfall"]


def test_prose_goes_on_after_what_is_skipped() -> None:
    page = "<p><a href='/'>x</a> pitfall <svg><path/></svg></p><h2>rung</h2><p>rung</p>"
    assert linked_in(link(page)) == ["pitfall", "rung"]


def test_a_welsh_page_links_welsh_words_with_their_mutations() -> None:
    page = link("<p>Mae gydgynhyrchu a pitfall.</p>", "cy")
    assert LINK.findall(page) == [("cy", "co-production", "gydgynhyrchu")]


MARKUP = st.sampled_from(
    ["<p>", "</p>", "<a>", "</a>", "<li>", "<", ">", '"', "&", "<svg>", "</svg>", "<!--", "-->"]
)
WORDS = st.sampled_from(["pitfall", "co-production", "rung", "lived experience", "x", " "])
PAGES = st.lists(st.one_of(MARKUP, WORDS, st.text(max_size=4)), max_size=25).map("".join)


@given(PAGES)
def test_whatever_a_page_holds_only_links_are_added(page: str) -> None:
    assert without_word_links(link(page)) == page


@given(PAGES)
def test_what_a_person_typed_stays_text_even_in_a_block_by_mistake(typed: str) -> None:
    template = Template("{% words %}<p>{{ typed }}</p>{% endwords %}")
    with translation.override("en"):
        page = template.render(Context({"typed": typed, "words_seen": set()}))
    inside = without_word_links(page).removeprefix("<p>").removesuffix("</p>")
    assert "<" not in inside
    assert unescape(inside) == unescape(str(escape(typed)))


@db
@pytest.mark.parametrize("language", ["en", "cy"])
def test_every_word_has_a_page_that_says_what_it_means(client: Client, language: str) -> None:
    listed = client.get(f"/{language}/learn/words/").content.decode()
    for term in glossary():
        place = f"/{language}/learn/words/{term.id}/"
        assert f'href="{place}"' in listed
        text = unescape(without_word_links(client.get(place).content.decode()))
        assert term.en in text
        assert term.cy in text
        if term.gloss:
            assert term.gloss.in_language(language) in text
        assert all(f'href="/{language}/learn/words/{other}/"' in text for other in term.see)


@db
def test_a_page_says_where_its_word_is_used_and_does_not_link_to_itself(client: Client) -> None:
    text = client.get("/en/learn/words/lived-experience/").content.decode()
    assert "lived-experience" not in linked_in(text)
    assert "/en/learn/pitfalls/" in text.partition("Where it is used")[2].partition("</main>")[0]
    hidden = client.get("/en/learn/words/hidden-power/").content.decode()
    assert 'href="/en/learn/library/?form=form.hidden"' in hidden


@db
def test_a_word_that_is_not_there_is_not_found(client: Client) -> None:
    assert client.get("/en/learn/words/nonsense/").status_code == 404


@db
@pytest.mark.parametrize("language", ["en", "cy"])
def test_pages_of_ours_link_each_word_once_and_to_a_page(client: Client, language: str) -> None:
    ids = {term.id for term in glossary()}
    for rest in ("learn/powys/", "learn/powys/walk/1/", "learn/library/", "about/", ""):
        found = linked_in(client.get(f"/{language}/{rest}").content.decode())
        assert found, rest
        assert len(found) == len(set(found))
        assert set(found) <= ids


TYPED = "A pitfall, a rung and a claimed space, by Zelda"
MADE = {"listening", "receipt", "placing"}
OWN = [name for name, row in ROWS.items() if row.of_plan and row.get and not MADE & {*row.given}]


@db
def test_a_persons_own_words_are_never_linked() -> None:
    desk = at_desk(typed_plan())
    shown = 0
    for name in OWN:
        given = {key: value for key, value in ROWS[name].given.items() if key != "plan_id"}
        answer = desk.get(name, **given)
        if answer.status_code == 200 and "html" in answer["Content-Type"]:
            page = text_of(answer)
            shown += page.count("by Zelda")
            assert page.count("by Zelda") == page.count(TYPED), name
    assert shown > 10


def typed_plan() -> Plan:
    facets = ("form.hidden", "space.invited", "level.local")
    return plan_with(
        {
            "title": TYPED,
            "summary": TYPED,
            "own_questions": (TYPED,),
            "decision.title": TYPED,
            "decision.owner": TYPED,
            "audience.groups": (Group("group-1", name=TYPED),),
            "actions": (Action("a", text=TYPED, owner=TYPED, facets=facets),),
            "notes": (Note("n", "Q01", "hidden-invited-local", TYPED),),
        }
    )
