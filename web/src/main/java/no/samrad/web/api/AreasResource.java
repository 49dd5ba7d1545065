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
import no.samrad.area.AreaQueries;
import no.samrad.area.AreaSearch;
import no.samrad.area.OrganisationForm;
import no.samrad.shared.PageRequest;
import no.samrad.web.api.Questions.AsOf;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Programme areas. */
@Path("areas")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "areas")
@APIResponse(responseCode = "400", ref = "BadRequest")
@APIResponse(responseCode = "401", ref = "Unauthenticated")
@APIResponse(responseCode = "403", ref = "Forbidden")
@APIResponse(responseCode = "404", ref = "NotFound")
@APIResponse(responseCode = "406", ref = "NotAcceptable")
@APIResponse(responseCode = "429", ref = "TooManyAttempts")
@APIResponse(responseCode = "500", ref = "Failed")
@APIResponse(responseCode = "503", ref = "Unavailable")
public class AreasResource {

  @Inject AreaQueries areas;
  @Inject Questions questions;

  @GET
  @Operation(
      operationId = "listAreas",
      summary = "The programme areas you may read about",
      description =
          "The areas that exist on the day, each with its members on the day. Sorts by name,"
              + " host, units, age0 or population; by name where nothing is asked for. The text"
              + " finds areas by their own names and by names and numbers of their members.")
  @APIResponse(responseCode = "200", description = "One page of areas.")
  public AreaListJson list(
      @BeanParam ListParameters given,
      @Parameter(
              description = "Only areas of this organisation form.",
              schema = @Schema(implementation = OrganisationForm.class))
          @QueryParam("form")
          String form) {
    AsOf asOf = questions.asOf(given);
    PageRequest page = questions.page(given, AreaQueries.SORT_COLUMNS);
    AreaSearch search =
        new AreaSearch(
            asOf.day(),
            asOf.language(),
            questions.text(given),
            questions.constant("form", form, OrganisationForm.class));
    return AreaShapes.of(areas.areas(search, page), asOf.day());
  }

  @GET
  @Path("{code}")
  @Operation(
      operationId = "getArea",
      summary = "One programme area",
      description =
          "Everything about one area, as it is on the day and through time. On a day when it does"
              + " not exist it has no status, host or members, but its history.")
  @APIResponse(responseCode = "200", description = "The area.")
  public AreaDetailsJson area(
      @Parameter(description = "The area's code, as in its address.", example = "agder")
          @PathParam("code")
          String code,
      @BeanParam DayParameters given) {
    AsOf asOf = questions.asOf(given);
    return AreaShapes.of(areas.area(Codes.area(code), asOf.day(), asOf.language()));
  }
}
