"""How the facets act on each other: filled together, asked alone, and what comes out."""
