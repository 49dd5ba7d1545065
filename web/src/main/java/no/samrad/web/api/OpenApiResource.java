package no.samrad.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The description of the API. It is made by the build, so that every server serves the same. */
@Path(OpenApiResource.PATH)
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "description")
public class OpenApiResource {

  static final String PATH = "openapi.json";
  static final String DOCUMENT = "openapi.json";

  @GET
  @SecurityRequirementsSet
  @Operation(
      operationId = "describe",
      summary = "This description",
      description = "The description of the API in the OpenAPI format. Needs no credentials.")
  @APIResponse(
      responseCode = "200",
      description = "The document you are reading.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(type = SchemaType.OBJECT)))
  public Response document() {
    try (InputStream document = OpenApiResource.class.getResourceAsStream(DOCUMENT)) {
      return Response.ok(document.readAllBytes(), MediaType.APPLICATION_JSON_TYPE)
          .header(HttpHeaders.CONTENT_LANGUAGE, "en")
          .build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
