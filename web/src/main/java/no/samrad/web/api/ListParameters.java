package no.samrad.web.api;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a question about a list may say: which page of it, in which order. */
public class ListParameters extends DayParameters {

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

  @QueryParam("sort")
  @Parameter(
      description =
          "Column to sort by, with a leading minus sign for descending order. Names sort in the"
              + " Norwegian way. The description of the operation says which columns there are.",
      schema = @Schema(type = SchemaType.STRING),
      example = "-name")
  String sort;

  @QueryParam("q")
  @Parameter(
      description = "Text to look for, without regard to case and to marks above or below letters.",
      schema = @Schema(type = SchemaType.STRING, maxLength = 200))
  String q;
}
