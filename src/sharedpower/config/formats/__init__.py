"""How dates and numbers are written here; Django's own English is America's."""
