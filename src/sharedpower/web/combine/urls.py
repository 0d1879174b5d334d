"""Addresses of this step; a pair is called ``hidden-on-invited``."""

from __future__ import annotations

from django.urls import URLPattern, path

from sharedpower.web.combine import asking, filling, overview, results

urlpatterns: list[URLPattern] = [
    path("", overview.overview, name="combine"),
    path("table/", filling.table, name="combine-table"),
    path("pairs/", filling.pairs, name="combine-pairs"),
    path("pair/<slug:pair>/", filling.pair, name="combine-pair"),
    path("result/", results.result, name="combine-result"),
    path("result/keep/", results.keep, name="combine-keep"),
    path("result.json", results.download, name="combine-json"),
    path("questions/<int:number>/", asking.question, name="combine-question"),
]
