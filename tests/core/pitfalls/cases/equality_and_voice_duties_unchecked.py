"""Cases for the pitfall of the same name."""

from tests.plans import Answers

_CHECKED: Answers = {
    "legal.equality_impact_started": True,
    "legal.protected_groups_involved": True,
    "legal.duties_listed": ("equality",),
    "legal.care_service_change": True,
    "legal.llais_informed": True,
}

FOUND: dict[str, Answers] = {
    "the assessment is not started": {"legal.equality_impact_started": False},
    "protected groups are not involved": {**_CHECKED, "legal.protected_groups_involved": False},
    "no duties listed": {"legal.duties_listed": ()},
    "a care service changes and Llais does not know": {**_CHECKED, "legal.llais_informed": False},
}
QUIET: dict[str, Answers] = {
    "all is done and Llais knows": {**_CHECKED},
    "all is done, and no care service changes": {
        **_CHECKED,
        "legal.care_service_change": False,
        "legal.llais_informed": False,
    },
    "no care service changes, Llais not answered": {
        **_CHECKED,
        "legal.care_service_change": False,
        "legal.llais_informed": None,
    },
    "Llais knows, whether or not a service changes": {
        **_CHECKED,
        "legal.care_service_change": None,
    },
    "two duties are listed": {**_CHECKED, "legal.duties_listed": ("equality", "socio-economic")},
}
OPEN: dict[str, tuple[Answers, set[str]]] = {
    "a blank plan": ({}, {*_CHECKED}),
    "Llais not answered": ({**_CHECKED, "legal.llais_informed": None}, {"legal.llais_informed"}),
    "Llais does not know, change not answered": (
        {**_CHECKED, "legal.care_service_change": None, "legal.llais_informed": False},
        {"legal.care_service_change"},
    ),
}
