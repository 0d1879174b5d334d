"""What the pages of one plan share: its row, its core value, its way round."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from django.http import HttpRequest
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _

from sharedpower.actions.permissions import Act, allowed
from sharedpower.core.pitfalls import Finding, find_pitfalls
from sharedpower.core.plan import Plan
from sharedpower.records.models import PlanRecord
from sharedpower.records.to_core import plan_of
from sharedpower.web.gate import person_of
from sharedpower.web.saying.labels import reader_language

LANGUAGE_ONLY = "language_only"
# A plan file cannot hold these, and nobody types them: they come with what is pasted.
UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]")


@dataclass(frozen=True)
class OpenPlan:
    """A plan as the person at the page may see it."""

    record: PlanRecord
    may_change: bool

    @cached_property
    def plan(self) -> Plan:
        return plan_of(self.record, language=reader_language())

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        return find_pitfalls(self.plan)

    @property
    def id(self) -> str:
        return self.record.pk

    @property
    def title(self) -> str:
        return self.plan.title or _("A plan without a name")

    @property
    def example(self) -> bool:
        return bool(self.record.example)


def opened(request: HttpRequest, record: PlanRecord) -> OpenPlan:
    return OpenPlan(record, allowed(Act.CHANGE_PLAN, person_of(request), record))


def typed(request: HttpRequest, name: str, otherwise: str = "") -> str:
    """What somebody typed, line breaks as one character. ``otherwise``: if it was not asked."""
    text = request.POST.get(name, otherwise).replace("\r\n", "\n")
    return UNPRINTABLE.sub("", text).strip()


def back_from(request: HttpRequest, otherwise: str) -> str:
    """Where a person came from and wants to go back to; only ever inside this site."""
    return inside(request.POST.get("back") or request.GET.get("back") or "", otherwise)


def inside(address: str, otherwise: str) -> str:
    """The address if it is one of this site's own, written without a host."""
    safe = url_has_allowed_host_and_scheme(address, allowed_hosts=None)
    return address if safe and address.startswith("/") else otherwise


def only_language(request: HttpRequest) -> bool:
    """The form was sent by the language button: show it again as typed, in this language."""
    return LANGUAGE_ONLY in request.POST
