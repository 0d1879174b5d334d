"""Addresses of the pages, by noun."""

from django.urls import URLPattern, URLResolver, include, path

from sharedpower.web.agenda import urls as agenda
from sharedpower.web.cube import views as cube
from sharedpower.web.exercises.placing import leading
from sharedpower.web.exercises.urls import phones
from sharedpower.web.home import views as home
from sharedpower.web.learn import views as learn
from sharedpower.web.library import views as library
from sharedpower.web.people import views as people
from sharedpower.web.plans import check, files, history, items, ring, settings, sharing, steps
from sharedpower.web.plans import views as plans
from sharedpower.web.questions import own
from sharedpower.web.questions import views as questions
from sharedpower.web.quick import views as quick
from sharedpower.web.words import views as words

ITEM = "plan/<slug:step>/<slug:part>"

one_plan: list[URLPattern | URLResolver] = [
    path("", plans.overview, name="plan"),
    path("plan/<slug:step>/", steps.step, name="step"),
    path(f"{ITEM}/add/", items.add, name="item-add"),
    path(f"{ITEM}/<str:item>/", items.item, name="item"),
    path(f"{ITEM}/<str:item>/remove/", items.remove, name="item-remove"),
    path("check/", check.check, name="check"),
    path("check/<slug:pitfall>/set-aside/", check.set_aside, name="set-aside"),
    path("check/<slug:pitfall>/bring-back/", check.bring_back, name="bring-back"),
    path("cube/", cube.cube, name="cube"),
    path("cube/<slug:cell>/", cube.cell, name="cell"),
    path("ring/", ring.ring, name="ring"),
    path("combine/", include("sharedpower.web.combine.urls")),
    path("questions/", questions.faces, name="questions"),
    path("questions/<slug:face>/", questions.ask, name="ask"),
    path("own-questions/", own.of_plan, name="own-questions"),
    path("history/", history.history, name="history"),
    path("levels/", settings.levels, name="levels"),
    path("numbers/", settings.thresholds, name="thresholds"),
    path("file.<slug:form>", files.download, name="plan-file"),
    path("replace/", files.replace, name="plan-replace"),
    path("copy/", plans.copy, name="plan-copy"),
    path("delete/", plans.delete, name="plan-delete"),
    path("people/", sharing.makers, name="makers"),
    path("agenda/", include(agenda.of_plan)),
    path("placings/<slug:placing>/", leading.lead, name="placing"),
    path("listen/", include("sharedpower.web.listen.urls")),
    path("listen/<slug:listening>/results/", include("sharedpower.web.results.urls")),
    path("routes/", include("sharedpower.web.routes.urls")),
    path("moves/", include("sharedpower.web.moves.urls")),
]

urlpatterns = [
    # First, since nothing is asked for more often in a full hall.
    path("j/", include("sharedpower.web.join.urls")),
    path("", home.home, name="home"),
    path("open/", home.open_file, name="open-file"),
    path("quick/", quick.quick, name="quick"),
    path("quick/result/", quick.result, name="quick-result"),
    path("quick/file/", quick.download, name="quick-file"),
    path("quick/keep/", quick.keep, name="quick-keep"),
    path("plans/", plans.mine, name="plans"),
    path("plans/new/", plans.new, name="plan-new"),
    path("plans/receipt/<slug:receipt>/", plans.receipt, name="receipt"),
    path("plans/<slug:plan_id>/", include(one_plan)),
    path("question-sets/", own.sets, name="question-sets"),
    path("question-sets/<slug:kept>/", own.one_set, name="question-set"),
    path("question-sets/<slug:kept>/delete/", own.delete_set, name="question-set-delete"),
    path("learn/", learn.learn, name="learn"),
    path("learn/course/", include("sharedpower.web.course.urls")),
    path("learn/agenda/", include(agenda.for_anyone)),
    path("p/", include(phones)),
    path("learn/exercises/", include("sharedpower.web.exercises.urls")),
    path("learn/powys/", learn.powys, name="powys"),
    path("learn/powys/walk/", include("sharedpower.web.walk.urls")),
    path("learn/library/", library.library, name="library"),
    path("learn/library/<slug:cell>/", library.cell, name="library-cell"),
    path("cell-sets/", include("sharedpower.web.library.urls")),
    path("learn/words/", learn.words, name="words"),
    path("learn/words/<slug:term>/", words.word, name="word"),
    path("learn/pitfalls/", learn.pitfalls, name="pitfalls"),
    path("learn/pitfalls/<slug:pitfall>/", learn.pitfall, name="pitfall"),
    path("welsh/", learn.welsh, name="welsh"),
    path("about/", learn.about, name="about"),
    path("sign-in/", people.sign_in, name="sign-in"),
    path("sign-out/", people.sign_out, name="sign-out"),
    path("welcome/<str:token>/", people.welcome, name="welcome"),
    path("invite/", people.invite, name="invite"),
]
