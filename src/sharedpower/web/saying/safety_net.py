"""What the plan has in place for somebody who finds it hard, as people in the room are told."""

from __future__ import annotations

from django.utils.translation import gettext as _

from sharedpower.core.plan.sections import Support


def safety_net(support: Support, *, remote: bool = False) -> list[str]:
    """One sentence for each thing that the plan says is there; a blank promises nothing.

    To people who answer from elsewhere no room is promised, and nobody who asks them afterwards.
    """
    if remote:
        return _from_elsewhere(support)
    said = []
    if support.named_person:
        person = {"person": support.named_person}
        said.append(_("Here for you if it gets hard: %(person)s.") % person)
    promised = {
        _("There is a quiet room. You can go there at any time."): support.quiet_room,
        _("You can stop or leave at any time, and need not say why."): support.opt_out,
        _("Somebody will ask you afterwards how you are."): support.follow_up,
    }
    return said + [sentence for sentence, kept in promised.items() if kept]


def _from_elsewhere(support: Support) -> list[str]:
    said = []
    if support.named_person:
        words = _("When this plan meets, somebody is there if it gets hard: %(person)s.")
        said.append(words % {"person": support.named_person})
    if support.opt_out:
        said.append(_("You can stop at any time, and need not say why."))
    return said
