package no.samrad.web.api;

import java.time.LocalDate;
import no.samrad.place.NameKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A name for a time. */
@Schema(name = "Name", description = "A name in one language.")
public record NameJson(
    @Schema(
            description = "Language of the name.",
            required = true,
            enumeration = {"nb", "nn", "en", "se", "sma", "smj", "fkv"})
        String language,
    @Schema(description = "The name.", required = true) String name,
    @Schema(description = "What kind of name it is.", required = true) NameKind kind,
    @Schema(
            description = "First day. Null: since before the register.",
            required = true,
            nullable = true)
        LocalDate from,
    @Schema(
            description = "Last day, included. Null: until further notice.",
            required = true,
            nullable = true)
        LocalDate to) {}
