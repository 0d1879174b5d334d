"""The source of what is running, for whoever uses it: the licence asks for that."""
