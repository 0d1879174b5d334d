"""Taking part: join with a code, rate, say more; light enough for one bar of signal."""
