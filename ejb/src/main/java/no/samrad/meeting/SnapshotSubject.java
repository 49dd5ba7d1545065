package no.samrad.meeting;

import java.time.LocalDate;
import no.samrad.council.CouncilId;
import no.samrad.shared.AreaId;

/**
 * What a snapshot is about.
 *
 * @param day for which facts are asked: the day the meeting is called
 * @param language in which the papers of the meeting are: nb or nn
 */
public record SnapshotSubject(
    NfpMeetingId meeting, CouncilId council, AreaId area, LocalDate day, String language) {}
