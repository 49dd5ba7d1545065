package no.samrad.extract;

import no.samrad.participation.CourseFacts;

/** A line about a case, read. */
record CourseLine(long line, CaseKey key, CourseFacts facts) {}
