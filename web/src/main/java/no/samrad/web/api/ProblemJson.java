package no.samrad.web.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why there is no answer, as RFC 9457 wants it told. A member without a value is left out. */
@Schema(name = "Problem", description = "Why there is no answer (RFC 9457).")
public record ProblemJson(
    @Schema(
            description = "What kind of problem it is. A client decides by this member.",
            required = true,
            examples = {"urn:samrad:problem:invalid-parameter"})
        String type,
    @Schema(description = "The kind of problem in words.", required = true) String title,
    @Schema(description = "The HTTP status.", required = true) int status,
    @Schema(description = "What is wrong with this request and what to do.", required = true)
        String detail,
    @Schema(description = "The path that was asked for.", required = true) String instance,
    @Schema(description = "The parameter that cannot be read. Only with status 400.")
        String parameter,
    @Schema(description = "The roles of which any one would do. Only with status 403.")
        List<String> missingRoles,
    @Schema(description = "The business rule that stands in the way, where one does.") String rule,
    @Schema(description = "To be named when asking for help. Only with status 500.")
        String reference) {}
