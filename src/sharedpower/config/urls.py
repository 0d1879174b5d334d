"""Addresses: the same pattern in both languages, plus the schema, which knows no language."""

from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path

from sharedpower.web.schema import views as schema
from sharedpower.web.source import views as source

urlpatterns = [
    path("schema/plan-2.json", schema.plan_schema, name="schema"),
    path("schema/cells-1.json", schema.cells_schema, name="cells-schema"),
    path("source.zip", source.source, name="source"),
    *i18n_patterns(path("", include("sharedpower.web.urls"))),
]

handler403 = "sharedpower.web.errors.forbidden"
handler404 = "sharedpower.web.errors.not_found"
handler500 = "sharedpower.web.errors.broken"
