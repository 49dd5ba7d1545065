package no.samrad.web.api;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a question about meetings may say: of which year, which page of them. */
public class MeetingParameters {

  @QueryParam("year")
  @Parameter(
      description = "Only meetings on days of this year. Default: all.",
      schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "2199"),
      example = "2026")
  String year;

  @QueryParam("page")
  @Parameter(
      description = "Which page of the list, from 1. A page after the last one is empty.",
      schema =
          @Schema(
              type = SchemaType.INTEGER,
              minimum = "1",
              maximum = "1000000",
              defaultValue = "1"))
  String page;

  @QueryParam("size")
  @Parameter(
      description = "How many items a page has.",
      schema =
          @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
  String size;

  @QueryParam("lang")
  @Parameter(
      description = "Language of problems: Bokmål, Nynorsk or English.",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"nb", "nn", "en"}))
  String lang;
}
