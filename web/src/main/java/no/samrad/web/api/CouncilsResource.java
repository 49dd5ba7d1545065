package no.samrad.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import no.samrad.meeting.MeetingQueries;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** NFP councils. */
@Path("councils")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "councils")
@APIResponse(responseCode = "400", ref = "BadRequest")
@APIResponse(responseCode = "401", ref = "Unauthenticated")
@APIResponse(responseCode = "403", ref = "Forbidden")
@APIResponse(responseCode = "404", ref = "NotFound")
@APIResponse(responseCode = "406", ref = "NotAcceptable")
@APIResponse(responseCode = "429", ref = "TooManyAttempts")
@APIResponse(responseCode = "500", ref = "Failed")
@APIResponse(responseCode = "503", ref = "Unavailable")
public class CouncilsResource {

  @Inject MeetingQueries meetings;
  @Inject Questions questions;

  @GET
  @Path("{number}/meetings")
  @Operation(
      operationId = "listMeetings",
      summary = "The meetings of an NFP council",
      description =
          "The meetings of a council, to whoever may read about its area: the next first, then"
              + " those that are over or cancelled.")
  @APIResponse(responseCode = "200", description = "One page of meetings.")
  public MeetingListJson meetings(
      @Parameter(description = "The council's number, as in its address.", example = "1")
          @PathParam("number")
          String number,
      @BeanParam MeetingParameters given) {
    return MeetingShapes.of(
        meetings.meetings(Codes.council(number), questions.year(given), questions.page(given)));
  }
}
