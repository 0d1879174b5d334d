"""The glossary's pages, and links to them at the first use of a word."""
