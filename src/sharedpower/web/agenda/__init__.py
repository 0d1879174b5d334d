"""The agenda builder: ask, lay out, change by hand, print, take into a calendar, keep in a plan."""
