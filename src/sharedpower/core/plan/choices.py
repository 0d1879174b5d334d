"""The answers that a question of the plan offers: values to store, not words to show."""

from __future__ import annotations

from enum import StrEnum


class Principle(StrEnum):
    """The idea that a piece of work is organised around (Williams 2018)."""

    BETTER_OUTCOMES = "better_outcomes"
    RIGHTS = "rights"
    LEGAL_DUTY = "legal_duty"
    SAVINGS = "savings"
    MIXED = "mixed"


class Status(StrEnum):
    """How far the decision has got."""

    OPEN = "open"
    OPTIONS_SHAPED = "options_shaped"
    MADE = "made"
    UNKNOWN = "unknown"


class Sure(StrEnum):
    """Yes, no, or: nobody has looked. Saying so is an answer; leaving it blank is not."""

    YES = "yes"
    NO = "no"
    UNCHECKED = "unchecked"


class Undated(StrEnum):
    """The answer "there is no date"; a date that was never asked for is None."""

    NONE = "none"


class Area(StrEnum):
    RURAL = "rural"
    LARGE = "large"
    TOWN = "town"
    CITY = "city"
    ONLINE = "online"


class Topic(StrEnum):
    MENTAL_HEALTH = "mental_health"
    SUBSTANCE_USE = "substance_use"
    DISABILITY = "disability"
    AGEING = "ageing"
    POVERTY = "poverty"
    CARE = "care"
    HOUSING = "housing"
    CHILDREN = "children"
    TRANSPORT = "transport"
    OTHER = "other"


class Setting(StrEnum):
    """What kind of place it is. The first six tell people who is in charge (PAVO booklet)."""

    HOSPITAL = "hospital"
    CLINIC = "clinic"
    COUNCIL_OFFICE = "council_office"
    COURT = "court"
    POLICE = "police"
    SCHOOL_OFFICE = "school_office"
    COMMUNITY = "community"
    FAITH = "faith"
    HOME = "home"
    OUTDOORS = "outdoors"
    ONLINE = "online"
    OTHER = "other"


OFFICIAL_SETTINGS = frozenset(list(Setting)[:6])


class Who(StrEnum):
    """Whose it is: an agenda, a meeting before the meeting."""

    STAFF = "staff"
    LIVED_EXPERIENCE = "lived_experience"
    BOTH = "both"


class Party(StrEnum):
    """Who has a hand in the agenda."""

    STAFF = "staff"
    LIVED_EXPERIENCE = "lived_experience"
    PARTNERS = "partners"
    CHAIR = "chair"


class Employer(StrEnum):
    """Whom the person running the session works for."""

    DECISION_OWNER = "decision_owner"
    OTHER_BODY = "other_body"
    COMMUNITY_GROUP = "community_group"
    INDEPENDENT = "independent"


class WarmUp(StrEnum):
    NONE = "none"
    LIGHT = "light"
    PHYSICAL = "physical"
    PERSONAL = "personal"


class SpeakingOrder(StrEnum):
    STAFF_FIRST = "staff_first"
    MIXED = "mixed"
    PEOPLE_FIRST = "people_first"


class TimeSlot(StrEnum):
    WEEKDAY_MORNING = "weekday_morning"
    WEEKDAY_AFTERNOON = "weekday_afternoon"
    WEEKDAY_EVENING = "weekday_evening"
    SATURDAY = "saturday"
    SUNDAY = "sunday"


class Clash(StrEnum):
    SCHOOL_HOLIDAY = "school_holiday"
    FAITH_DAY = "faith_day"
    MARKET = "market"
    LAMBING = "lambing"
    HARVEST = "harvest"
    SHIFT_PATTERN = "shift_pattern"


class Format(StrEnum):
    PLAIN = "plain"
    EASY_READ = "easy_read"
    LARGE_PRINT = "large_print"
    AUDIO = "audio"
    BSL = "bsl"
    BRAILLE = "braille"
    OTHER_LANGUAGE = "other_language"


class InvitedBy(StrEnum):
    """How word of it reaches people. The first four are run by the service itself."""

    SERVICE_LETTER = "service_letter"
    SERVICE_WEBSITE = "service_website"
    SERVICE_STAFF = "service_staff"
    SERVICE_NOTICEBOARD = "service_noticeboard"
    PEERS = "peers"
    COMMUNITY_GROUPS = "community_groups"
    SHOPS = "shops"
    UNIONS = "unions"
    LOCAL_MEDIA = "local_media"
    SOCIAL_MEDIA = "social_media"


INVITED_BY_SERVICE = frozenset(list(InvitedBy)[:4])


class Effect(StrEnum):
    """How one facet acts on another here. "Don't know" is an answer; leaving it blank is not."""

    HELPS = "helps"
    NO_EFFECT = "no_effect"
    HINDERS = "hinders"
    DONT_KNOW = "dont_know"


class Knowledge(StrEnum):
    LIVED = "lived"
    PROFESSIONAL = "professional"
    RESEARCH = "research"
    COMMUNITY = "community"


class ActorKind(StrEnum):
    """What part an actor has. The first three can steer without being in the room."""

    FUNDER = "funder"
    CONTRACTOR = "contractor"
    SENIOR_LEAD = "senior_lead"
    FRONTLINE = "frontline"
    REPRESENTATIVE = "representative"
    ELECTED = "elected"
    CITIZEN_VOICE = "citizen_voice"
    COMMUNITY_GROUP = "community_group"
    OTHER = "other"


BACKSTAGE_ACTORS = frozenset(list(ActorKind)[:3])


class Side(StrEnum):
    """From which side of the table an actor comes."""

    LIVED_EXPERIENCE = "lived_experience"
    PROFESSIONAL = "professional"
    THIRD_SECTOR = "third_sector"
    GOVERNMENT = "government"
    MIXED = "mixed"


class Voice(StrEnum):
    """Whose word a message is heard as, whoever carries it."""

    LIVED_EXPERIENCE = "lived_experience"
    REPRESENTATIVE = "representative"
    COLLEAGUE = "colleague"


class PassedOn(StrEnum):
    """In which voice a channel passes a message on: as it came, or as another's."""

    AS_IT_CAME = "as_it_came"
    LIVED_EXPERIENCE = "lived_experience"
    REPRESENTATIVE = "representative"
    COLLEAGUE = "colleague"


class ChannelKind(StrEnum):
    """What the one at the start of a channel does to the one at its end."""

    TELLS = "tells"
    SITS_ON = "sits_on"
    REPORTS_TO = "reports_to"
    ADVISES = "advises"
    FUNDS = "funds"
    EMPLOYS = "employs"
    DUTY_TO_ANSWER = "duty_to_answer"
    MEDIA = "media"


class RestsOn(StrEnum):
    """What makes a channel carry. Goodwill and attention can be withdrawn without a reason."""

    DUTY = "duty"
    SEAT = "seat"
    JOB = "job"
    MONEY = "money"
    GOODWILL = "goodwill"
    ATTENTION = "attention"


class Certainty(StrEnum):
    """How we know of it: somebody said so, we worked it out, or we guessed."""

    SAID = "said"
    INFERRED = "inferred"
    GUESSED = "guessed"


class Likely(StrEnum):
    """How likely a message gets through, from least to most."""

    VERY_UNLIKELY = "very_unlikely"
    UNLIKELY = "unlikely"
    EVEN = "even"
    LIKELY = "likely"
    VERY_LIKELY = "very_likely"


class Hard(StrEnum):
    """How hard a message is to put off, from least to most."""

    VERY_EASY = "very_easy"
    EASY = "easy"
    MIDDLING = "middling"
    HARD = "hard"
    VERY_HARD = "very_hard"
