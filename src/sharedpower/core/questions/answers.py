"""Words for the answers that can be chosen from: every value of each list in the plan's choices."""

from __future__ import annotations

from typing import Final

from sharedpower.core.plan.choices import (
    ActorKind,
    Area,
    Certainty,
    ChannelKind,
    Clash,
    Employer,
    Format,
    Hard,
    InvitedBy,
    Knowledge,
    Likely,
    Party,
    PassedOn,
    Principle,
    RestsOn,
    Setting,
    Side,
    SpeakingOrder,
    Status,
    Sure,
    TimeSlot,
    Topic,
    WarmUp,
    Who,
)
from sharedpower.core.questions.question import Choices
from sharedpower.core.wording import gettext_noop as _

PRINCIPLES: Final[Choices] = (
    (Principle.BETTER_OUTCOMES, _("A better life for people, or a better service")),
    (Principle.RIGHTS, _("People's rights")),
    (Principle.LEGAL_DUTY, _("The law says we must")),
    (Principle.SAVINGS, _("Saving money")),
    (Principle.MIXED, _("Several of these, about equally")),
)
STATUSES: Final[Choices] = (
    (Status.OPEN, _("Still open")),
    (Status.OPTIONS_SHAPED, _("There are options, but nothing is chosen")),
    (Status.MADE, _("It has been made")),
    (Status.UNKNOWN, _("We do not know")),
)
SURE: Final[Choices] = (
    (Sure.YES, _("Yes")),
    (Sure.NO, _("No")),
    (Sure.UNCHECKED, _("We have not checked")),
)
AREAS: Final[Choices] = (
    (Area.RURAL, _("Countryside and villages")),
    (Area.LARGE, _("A large area with long journeys")),
    (Area.TOWN, _("A town")),
    (Area.CITY, _("A city")),
    (Area.ONLINE, _("Online only")),
)
TOPICS: Final[Choices] = (
    (Topic.MENTAL_HEALTH, _("Mental health")),
    (Topic.SUBSTANCE_USE, _("Drugs and alcohol")),
    (Topic.DISABILITY, _("Disability")),
    (Topic.AGEING, _("Growing older")),
    (Topic.POVERTY, _("Poverty")),
    (Topic.CARE, _("Care and unpaid caring")),
    (Topic.HOUSING, _("Housing")),
    (Topic.CHILDREN, _("Children and young people")),
    (Topic.TRANSPORT, _("Transport")),
    (Topic.OTHER, _("Something else")),
)
SETTINGS_OF_PLACES: Final[Choices] = (
    (Setting.COMMUNITY, _("A village hall, club or community centre")),
    (Setting.FAITH, _("A church, chapel, mosque or other place of faith")),
    (Setting.HOME, _("Someone's home")),
    (Setting.OUTDOORS, _("Outdoors")),
    (Setting.ONLINE, _("Online or by phone")),
    (Setting.HOSPITAL, _("A hospital")),
    (Setting.CLINIC, _("A clinic or surgery")),
    (Setting.COUNCIL_OFFICE, _("A council office")),
    (Setting.COURT, _("A court")),
    (Setting.POLICE, _("A police station")),
    (Setting.SCHOOL_OFFICE, _("A school's office")),
    (Setting.OTHER, _("Another kind of place")),
)
WHO: Final[Choices] = (
    (Who.STAFF, _("Staff")),
    (Who.LIVED_EXPERIENCE, _("People with lived experience")),
    (Who.BOTH, _("Both together")),
)
PARTIES: Final[Choices] = (
    (Party.LIVED_EXPERIENCE, _("People with lived experience")),
    (Party.STAFF, _("Staff")),
    (Party.PARTNERS, _("Partner organisations")),
    (Party.CHAIR, _("The chair")),
)
EMPLOYERS: Final[Choices] = (
    (Employer.DECISION_OWNER, _("For whoever makes the decision")),
    (Employer.OTHER_BODY, _("For another public body")),
    (Employer.COMMUNITY_GROUP, _("For a community group")),
    (Employer.INDEPENDENT, _("For nobody with a stake in it")),
)
WARM_UPS: Final[Choices] = (
    (WarmUp.NONE, _("Without a warm-up")),
    (WarmUp.LIGHT, _("With something short and light")),
    (WarmUp.PHYSICAL, _("With something that needs moving about")),
    (WarmUp.PERSONAL, _("With something personal about each of us")),
)
SPEAKING_ORDERS: Final[Choices] = (
    (SpeakingOrder.PEOPLE_FIRST, _("People with lived experience")),
    (SpeakingOrder.MIXED, _("It is mixed")),
    (SpeakingOrder.STAFF_FIRST, _("Staff")),
)
TIMES: Final[Choices] = (
    (TimeSlot.WEEKDAY_MORNING, _("A weekday morning")),
    (TimeSlot.WEEKDAY_AFTERNOON, _("A weekday afternoon")),
    (TimeSlot.WEEKDAY_EVENING, _("A weekday evening")),
    (TimeSlot.SATURDAY, _("A Saturday")),
    (TimeSlot.SUNDAY, _("A Sunday")),
)
CLASHES: Final[Choices] = (
    (Clash.SCHOOL_HOLIDAY, _("School holidays")),
    (Clash.FAITH_DAY, _("A holy day or day of worship")),
    (Clash.MARKET, _("Market day")),
    (Clash.LAMBING, _("Lambing")),
    (Clash.HARVEST, _("Harvest")),
    (Clash.SHIFT_PATTERN, _("Shift work")),
)
FORMATS: Final[Choices] = (
    (Format.PLAIN, _("Plain language")),
    (Format.EASY_READ, _("Easy Read, with pictures")),
    (Format.LARGE_PRINT, _("Large print")),
    (Format.AUDIO, _("Audio")),
    (Format.BSL, _("British Sign Language")),
    (Format.BRAILLE, _("Braille")),
    (Format.OTHER_LANGUAGE, _("A language other than Welsh or English")),
)
INVITED_BY: Final[Choices] = (
    (InvitedBy.PEERS, _("People in the same situation tell each other")),
    (InvitedBy.COMMUNITY_GROUPS, _("Community groups")),
    (InvitedBy.SHOPS, _("Shops, pubs and post offices")),
    (InvitedBy.UNIONS, _("Unions, such as farmers' or trade unions")),
    (InvitedBy.LOCAL_MEDIA, _("Local radio, papers and newsletters")),
    (InvitedBy.SOCIAL_MEDIA, _("Social media")),
    (InvitedBy.SERVICE_LETTER, _("A letter from the service")),
    (InvitedBy.SERVICE_WEBSITE, _("The service's website")),
    (InvitedBy.SERVICE_STAFF, _("The service's staff tell people")),
    (InvitedBy.SERVICE_NOTICEBOARD, _("The service's own noticeboard")),
)
KNOWLEDGE: Final[Choices] = (
    (Knowledge.LIVED, _("What people have lived through")),
    (Knowledge.COMMUNITY, _("What the community knows of its place")),
    (Knowledge.PROFESSIONAL, _("What staff know from their work")),
    (Knowledge.RESEARCH, _("Research and figures")),
)
ACTOR_KINDS: Final[Choices] = (
    (ActorKind.FUNDER, _("Pays for it")),
    (ActorKind.CONTRACTOR, _("Has a contract, or wants one")),
    (ActorKind.SENIOR_LEAD, _("Leads or manages the service")),
    (ActorKind.FRONTLINE, _("Works with people day to day")),
    (ActorKind.REPRESENTATIVE, _("Represents people with lived experience")),
    (ActorKind.ELECTED, _("Was elected, such as a councillor")),
    (ActorKind.CITIZEN_VOICE, _("Is a citizen voice body, such as Llais")),
    (ActorKind.COMMUNITY_GROUP, _("Is a community group")),
    (ActorKind.OTHER, _("Something else")),
)
SIDES: Final[Choices] = (
    (Side.LIVED_EXPERIENCE, _("People with lived experience, or those who care for them")),
    (Side.PROFESSIONAL, _("Staff of a public service")),
    (Side.THIRD_SECTOR, _("A charity or community organisation")),
    (Side.GOVERNMENT, _("Government or a council")),
    (Side.MIXED, _("Both sides together")),
)
PASSED_ON: Final[Choices] = (
    (PassedOn.AS_IT_CAME, _("As it came, in the voice of whoever said it")),
    (PassedOn.LIVED_EXPERIENCE, _("In the voice of people with lived experience")),
    (PassedOn.REPRESENTATIVE, _("In a representative's voice")),
    (PassedOn.COLLEAGUE, _("As a colleague's own view")),
)
CHANNEL_KINDS: Final[Choices] = (
    (ChannelKind.TELLS, _("Tells them")),
    (ChannelKind.SITS_ON, _("Has a seat there")),
    (ChannelKind.REPORTS_TO, _("Reports to them")),
    (ChannelKind.ADVISES, _("Advises them")),
    (ChannelKind.FUNDS, _("Pays them")),
    (ChannelKind.EMPLOYS, _("Employs or manages them")),
    (ChannelKind.DUTY_TO_ANSWER, _("By law they must answer")),
    (ChannelKind.MEDIA, _("Reaches them through the media")),
)
RESTING: Final[Choices] = (
    (RestsOn.DUTY, _("A legal duty")),
    (RestsOn.SEAT, _("A seat or a standing invitation")),
    (RestsOn.JOB, _("Somebody's job")),
    (RestsOn.MONEY, _("Money")),
    (RestsOn.GOODWILL, _("Goodwill")),
    (RestsOn.ATTENTION, _("Public attention")),
)
CERTAINTIES: Final[Choices] = (
    (Certainty.SAID, _("Somebody who knows has said so")),
    (Certainty.INFERRED, _("We worked it out from what we know")),
    (Certainty.GUESSED, _("We are guessing")),
)
LIKELY: Final[Choices] = (
    (Likely.VERY_UNLIKELY, _("Very unlikely")),
    (Likely.UNLIKELY, _("Unlikely")),
    (Likely.EVEN, _("As likely as not")),
    (Likely.LIKELY, _("Likely")),
    (Likely.VERY_LIKELY, _("Very likely")),
)
HARD: Final[Choices] = (
    (Hard.VERY_EASY, _("Very easy to put off")),
    (Hard.EASY, _("Easy to put off")),
    (Hard.MIDDLING, _("Neither easy nor hard to put off")),
    (Hard.HARD, _("Hard to put off")),
    (Hard.VERY_HARD, _("Very hard to put off")),
)
