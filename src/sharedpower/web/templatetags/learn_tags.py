"""The way round Learn, for every page of it."""

from __future__ import annotations

from django import template

from sharedpower.web.learn.landing import Place, places

register = template.Library()


@register.simple_tag
def learn_places() -> list[Place]:
    return [place for place in places() if place.on_every_page]
