"""Every field in the data dictionary of the domain brief (D2) is asked for somewhere."""

from __future__ import annotations

import pytest

from sharedpower.core.questions import asked

SAME_NAME = {
    "purpose": "organising_principle outcomes savings_target discovery_done",
    "decision": "title status owner_level constrained_by options open_option specialist "
    "consent_points",
    "decision.constrained_by": "instrument level can_challenge",
    "decision.options": "label shown dropped_reason",
    "ladder": "reason felt_history",
    "handover": "responsibility budget staff_time training retained_duties named_officer",
    "board": "total_seats lived_experience_seats rep_rights rep_constituency",
    "reps": "training prebrief buddy report_back_channel",
    "audience": "groups reflects_area knowledge_types",
    "audience.groups": "name seldom_heard reached_via gathers_at free_times reasons_not_to_come",
    "planning_team": "members lived_experience_count",
    "spaces": "type setting host owner_consent agenda_owner published neutral food layout greeting "
    "breaks like_places_people_use chosen_with_group trauma_checked depends_on_policy risk_owner "
    "known_for_condition",
    "activities": "warm_up warm_up_opt_out shared_aim personal_sharing staff_share requires_story",
    "travel": "provided paid_upfront longest_minutes",
    "access": "asked_at_booking phone_option venue_checked who_lost",
    "support": "payment_offered expenses_upfront carer_cover benefits_advice named_person "
    "quiet_room opt_out follow_up",
    "information": "days_before formats easy_read jargon_checked explains_limits reasons "
    "review_date contact already_held",
    "process": "plain_explainer who_decides rule checked_by_outsiders",
    "agenda": "set_by open_share off_table_items change_log speaking_order",
    "actors": "influence visible interests_declared standing",
    "routes": "inside_only messenger authority_basis path",
    "allies": "contacted",
    "publicity": "equal_experts voice_matters names_condition",
    "invite": "channels privacy",
    "feedback": "date owner answers_each_point",
    "review": "date resource_check_date covers_regular_meetings",
    "evaluation": "baseline experience_measure wellbeing_measure both_sides",
    "timeline": "weeks months iterations",
    "calendar": "local_events",
    "language": "bilingual_invite asked welsh_share interpreter breakouts_covered badges",
    "legal": "equality_impact_started protected_groups_involved llais_informed duties_listed",
    "actions": "text facets owner by",
}

OTHER_NAME = {
    "decision.owner_actor_id": "decision.owner",
    "ladder.intended": "ladder.at.intended",
    "ladder.promised": "ladder.at.promised",
    "plan.target_level": "scope.target_level",
    "plan.area": "scope.area",
    "topic.tags": "about.tags",
    "topic.stigma": "about.stigma",
    "topic.trauma_likely": "about.trauma_likely",
    "issue.shared_elsewhere": "allies.shared_elsewhere",
    "context.wider_attitudes": "about.wider_attitudes",
    "sessions.times": "sessions.time",
    "sessions.locations": "sessions.location",
    "sessions.facilitator_employer": "facilitation.facilitator_employer",
    "sessions.co_facilitator_lived_experience": "facilitation.co_facilitator_lived_experience",
    "sessions.ground_rules": "facilitation.ground_rules",
    "sessions.pre_meetings": "facilitation.pre_meetings",
    "sessions.mixed": "facilitation.mixed",
    "actors.frontline_views": "planning_team.frontline_views",
    "routes.count": "routes",
    "stigma.actions": "actions.against_stigma",
    "comms.success_stories": "publicity.success_stories",
    "badges.titles": "publicity.badges_titles",
    "materials.tone_checked": "publicity.tone_checked",
    "impact.staffing_disclosed": "timeline.staffing_disclosed",
    "prompts.custom": "own_questions",
}


@pytest.mark.parametrize("group", SAME_NAME)
def test_the_fields_of_a_group_are_asked(group: str) -> None:
    for name in SAME_NAME[group].split():
        assert asked(f"{group}.{name}").id == f"{group}.{name}"


@pytest.mark.parametrize("name", OTHER_NAME)
def test_a_field_that_we_call_otherwise_is_asked(name: str) -> None:
    assert asked(OTHER_NAME[name]).id == OTHER_NAME[name]
