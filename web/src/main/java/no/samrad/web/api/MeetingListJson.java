package no.samrad.web.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of meetings. */
@Schema(name = "MeetingList", description = "One page of meetings of an NFP council.")
public record MeetingListJson(
    @Schema(description = "The items of the page that was asked for.", required = true)
        List<MeetingJson> items,
    @Schema(description = "How many items the whole list has.", required = true) long total) {}
