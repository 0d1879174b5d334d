"""Reading: the Powys case, the words, the pitfalls, the drafts of the Welsh."""
