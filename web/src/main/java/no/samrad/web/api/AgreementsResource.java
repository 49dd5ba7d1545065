package no.samrad.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import no.samrad.agreement.AgreementQueries;
import no.samrad.agreement.AgreementSearch;
import no.samrad.agreement.AgreementStatus;
import no.samrad.area.AreaDirectoryQueries;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;
import no.samrad.shared.PageRequest;
import no.samrad.web.api.Questions.AsOf;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Agreements. */
@Path("agreements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agreements")
@APIResponse(responseCode = "400", ref = "BadRequest")
@APIResponse(responseCode = "401", ref = "Unauthenticated")
@APIResponse(responseCode = "403", ref = "Forbidden")
@APIResponse(responseCode = "404", ref = "NotFound")
@APIResponse(responseCode = "406", ref = "NotAcceptable")
@APIResponse(responseCode = "429", ref = "TooManyAttempts")
@APIResponse(responseCode = "500", ref = "Failed")
@APIResponse(responseCode = "503", ref = "Unavailable")
public class AgreementsResource {

  @Inject AgreementQueries agreements;
  @Inject AreaDirectoryQueries areas;
  @Inject Questions questions;

  @GET
  @Operation(
      operationId = "listAgreements",
      summary = "The agreements you may read",
      description =
          "The agreements that exist on the day, as they stand then. Drafts are listed for the"
              + " host's staff, administrators and auditors only. Sorts by name, area, type,"
              + " status, since or inForce; by name where nothing is asked for. The text finds"
              + " agreements by their own names and by names and numbers of their parties.")
  @APIResponse(responseCode = "200", description = "One page of agreements.")
  public AgreementListJson list(
      @BeanParam ListParameters given,
      @Parameter(
              description = "Only agreements that stand so on the day.",
              schema = @Schema(implementation = AgreementStatus.class))
          @QueryParam("status")
          String status,
      @Parameter(description = "Only agreements of this area.", example = "agder")
          @QueryParam("area")
          String area,
      @Parameter(description = "Only agreements of this type.", example = "HOST_MUNICIPALITY")
          @QueryParam("type")
          String type) {
    AsOf asOf = questions.asOf(given);
    PageRequest page = questions.page(given, AgreementQueries.SORT_COLUMNS);
    AgreementSearch search =
        new AgreementSearch(
            asOf.day(),
            asOf.language(),
            areaOrNull(area),
            questions.constant("status", status, AgreementStatus.class),
            type,
            questions.text(given));
    return AgreementShapes.of(agreements.agreements(search, page), asOf.day());
  }

  @GET
  @Path("{number}")
  @Operation(
      operationId = "getAgreement",
      summary = "One agreement",
      description =
          "One agreement as it stands on the day, with its parties and versions. On a day before it"
              + " was begun it is not found.")
  @APIResponse(responseCode = "200", description = "The agreement.")
  public AgreementDetailsJson agreement(
      @Parameter(description = "The agreement's number, as in its address.", example = "1")
          @PathParam("number")
          String number,
      @BeanParam DayParameters given) {
    AsOf asOf = questions.asOf(given);
    return AgreementShapes.of(
        agreements.agreement(Codes.agreement(number), asOf.day(), asOf.language()));
  }

  private AreaId areaOrNull(String code) {
    return code == null || code.isEmpty()
        ? null
        : areas.idOf(Codes.area(code)).orElseThrow(() -> new NotFound("area"));
  }
}
