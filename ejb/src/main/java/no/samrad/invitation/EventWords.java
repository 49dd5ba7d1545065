package no.samrad.invitation;

/** What a calendar shows of a meeting, in the language of who reads it; each may be empty. */
record EventWords(String summary, String location, String description, String url) {}
