package no.samrad.web.api;

import java.time.LocalDate;
import no.samrad.meeting.MeetingForm;
import no.samrad.meeting.MeetingStep;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A meeting of an NFP council in a list. */
@Schema(
    name = "Meeting",
    description =
        "A meeting of an NFP council, or a decision in writing. Before members are called, times,"
            + " place and items are for those who keep the council's meetings only.")
public record MeetingJson(
    @Schema(description = "The meeting in addresses; never changes.", required = true) long id,
    @Schema(
            description = "Its number in the year of the council. Null: not called yet.",
            required = true,
            nullable = true)
        Integer number,
    @Schema(
            description = "The year the number belongs to. Null: not called yet.",
            required = true,
            nullable = true)
        Integer year,
    @Schema(description = "Meeting, or decision in writing.", required = true) MeetingForm form,
    @Schema(description = "Where it stands.", required = true) MeetingStep status,
    @Schema(description = "Its day; of a decision in writing the last day.", required = true)
        LocalDate day,
    @Schema(
            description = "When it begins, as HH:mm in Norway. Null: not for the caller.",
            required = true,
            nullable = true)
        String startsAt,
    @Schema(
            description = "When it ends, as HH:mm in Norway. Null: not for the caller.",
            required = true,
            nullable = true)
        String endsAt,
    @Schema(description = "Where it is held; may be empty.", required = true) String place,
    @Schema(description = "How many items its agenda has.", required = true) long items,
    @Schema(description = "Its notice was given too late.", required = true) boolean late,
    @Schema(description = "It was moved after members were called.", required = true)
        boolean moved) {}
