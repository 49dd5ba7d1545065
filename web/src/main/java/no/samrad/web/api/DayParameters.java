package no.samrad.web.api;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What every question may say: as of which day, in which language. As given, not yet read. */
public class DayParameters {

  @QueryParam("day")
  @Parameter(
      description = "The day the answer holds for, as yyyy-MM-dd. Default: today in Norway.",
      schema = @Schema(type = SchemaType.STRING, format = "date"),
      example = "2023-06-01")
  String day;

  @QueryParam("lang")
  @Parameter(
      description =
          "Language of names and of problems: Bokmål, Nynorsk or English. A name that does not"
              + " exist in it comes in Bokmål. Default: the language of the account.",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"nb", "nn", "en"}))
  String lang;
}
