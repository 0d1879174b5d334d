"""One file a pitfall, named for it. They never import one another."""
