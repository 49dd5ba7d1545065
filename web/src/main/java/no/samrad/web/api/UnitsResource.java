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
import no.samrad.place.PlaceQueries;
import no.samrad.place.UnitKind;
import no.samrad.place.UnitSearch;
import no.samrad.shared.PageRequest;
import no.samrad.web.api.Questions.AsOf;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Municipalities and city districts. */
@Path("units")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "units")
@APIResponse(responseCode = "400", ref = "BadRequest")
@APIResponse(responseCode = "401", ref = "Unauthenticated")
@APIResponse(responseCode = "403", ref = "Forbidden")
@APIResponse(responseCode = "404", ref = "NotFound")
@APIResponse(responseCode = "406", ref = "NotAcceptable")
@APIResponse(responseCode = "429", ref = "TooManyAttempts")
@APIResponse(responseCode = "500", ref = "Failed")
@APIResponse(responseCode = "503", ref = "Unavailable")
public class UnitsResource {

  @Inject PlaceQueries places;
  @Inject Questions questions;

  @GET
  @Operation(
      operationId = "listUnits",
      summary = "Municipalities and city districts",
      description =
          "The units that exist on the day. With a text: every unit that ever had such a name or"
              + " number, those that exist on the day first. Sorts by name, code, age0 or"
              + " population; by best match, then name, where nothing is asked for.")
  @APIResponse(responseCode = "200", description = "One page of units.")
  public UnitListJson list(
      @BeanParam ListParameters given,
      @Parameter(
              description = "Only units of this kind.",
              schema = @Schema(implementation = UnitKind.class))
          @QueryParam("kind")
          String kind) {
    AsOf asOf = questions.asOf(given);
    PageRequest page = questions.page(given, PlaceQueries.SORT_COLUMNS);
    UnitSearch search =
        new UnitSearch(
            questions.text(given),
            questions.constant("kind", kind, UnitKind.class),
            asOf.day(),
            asOf.language());
    return UnitShapes.of(places.units(search, page), asOf.day());
  }

  @GET
  @Path("{code}")
  @Operation(
      operationId = "getUnit",
      summary = "One municipality or city district",
      description =
          "The unit that has the number on the day, and all it ever was. A number that no unit has"
              + " on the day is not found; the problem then says whose it was or will be.")
  @APIResponse(responseCode = "200", description = "The unit.")
  public UnitDetailsJson unit(
      @Parameter(
              description = "Four digits for a municipality, six for a city district.",
              example = "4204")
          @PathParam("code")
          String code,
      @BeanParam DayParameters given) {
    AsOf asOf = questions.asOf(given);
    return UnitShapes.of(places.unit(Codes.unit(code), asOf.day(), asOf.language()), asOf.day());
  }
}
