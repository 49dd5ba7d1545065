package no.samrad.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The read API, first version. Within a version it only ever grows. The annotations are read by the
 * build and need not be known to the server.
 */
@ApplicationPath("api/v1")
@OpenAPIDefinition(
    info =
        @Info(
            title = "Samråd",
            version = "1",
            description =
                "Read-only access to inter-municipal programme areas of Sammen på vei, with the"
                    + " same rights as the pages. Every answer holds for a day. Periods include"
                    + " their last day. Within version 1 there are only additions: a client must"
                    + " pass over members and constants it does not know."),
    components =
        @Components(
            responses = {
              @APIResponse(
                  name = "BadRequest",
                  description = "A parameter cannot be read; the problem names it.",
                  content =
                      @Content(
                          mediaType = ProblemAnswer.MEDIA_TYPE,
                          schema = @Schema(implementation = ProblemJson.class))),
              @APIResponse(
                  name = "Unauthenticated",
                  description = "Nobody is known who asks, or the credentials do not hold.",
                  content =
                      @Content(
                          mediaType = ProblemAnswer.MEDIA_TYPE,
                          schema = @Schema(implementation = ProblemJson.class))),
              @APIResponse(
                  name = "Forbidden",
                  description = "The caller lacks a right; the problem names it.",
                  content =
                      @Content(
                          mediaType = ProblemAnswer.MEDIA_TYPE,
                          schema = @Schema(implementation = ProblemJson.class))),
              @APIResponse(
                  name = "NotFound",
                  description = "There is no such thing.",
                  content =
                      @Content(
                          mediaType = ProblemAnswer.MEDIA_TYPE,
                          schema = @Schema(implementation = ProblemJson.class))),
              @APIResponse(
                  name = "NotAcceptable",
                  description = "The client takes none of the formats the API has.",
                  content =
                      @Content(
                          mediaType = ProblemAnswer.MEDIA_TYPE,
                          schema = @Schema(implementation = ProblemJson.class))),
              @APIResponse(
                  name = "TooManyAttempts",
                  description =
                      "Too many failed attempts, or a locked account. The header Retry-After says"
                          + " how many seconds to wait.",
                  content =
                      @Content(
                          mediaType = ProblemAnswer.MEDIA_TYPE,
                          schema = @Schema(implementation = ProblemJson.class))),
              @APIResponse(
                  name = "Failed",
                  description = "Our own fault; the problem holds a reference for the log.",
                  content =
                      @Content(
                          mediaType = ProblemAnswer.MEDIA_TYPE,
                          schema = @Schema(implementation = ProblemJson.class))),
              @APIResponse(
                  name = "Unavailable",
                  description =
                      "The sign-in service cannot be reached. The header Retry-After says how many"
                          + " seconds to wait.",
                  content =
                      @Content(
                          mediaType = ProblemAnswer.MEDIA_TYPE,
                          schema = @Schema(implementation = ProblemJson.class)))
            }),
    servers = @Server(url = "../v1", description = "Beside this document."),
    security = {@SecurityRequirement(name = "basic"), @SecurityRequirement(name = "bearer")},
    tags = {
      @Tag(name = "agreements", description = "Agreements, their parties and versions."),
      @Tag(name = "areas", description = "Programme areas and their members."),
      @Tag(name = "councils", description = "NFP councils and their meetings."),
      @Tag(name = "units", description = "Municipalities and city districts."),
      @Tag(name = "description", description = "The API itself.")
    })
@SecurityScheme(
    securitySchemeName = "basic",
    type = SecuritySchemeType.HTTP,
    scheme = "basic",
    description = "A local account. Only where the installation allows it, as in demo mode.")
@SecurityScheme(
    securitySchemeName = "bearer",
    type = SecuritySchemeType.HTTP,
    scheme = "bearer",
    bearerFormat = "JWT",
    description = "A token of the installation's identity provider, signed with RS256 or ES256.")
public class ApiApplication extends Application {

  /** Named one by one: a server that searches might find something else too. */
  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        AgreementsResource.class,
        AreasResource.class,
        CouncilsResource.class,
        UnitsResource.class,
        OpenApiResource.class,
        MethodGate.class,
        SignInGate.class,
        SingleValues.class,
        AnswerWriting.class,
        ProblemMapper.class);
  }

  /** Jersey would add a description of its own to what it answers to OPTIONS. */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of("jersey.config.server.wadl.disableWadl", true);
  }
}
