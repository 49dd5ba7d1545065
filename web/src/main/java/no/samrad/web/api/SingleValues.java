package no.samrad.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import no.samrad.web.api.BadParameter.Fault;

/** A parameter that says two things at once is refused: nobody can know which one is meant. */
@Provider
@ApplicationScoped
public class SingleValues implements ContainerRequestFilter {

  @Override
  public void filter(ContainerRequestContext request) {
    Map<String, List<String>> parameters = request.getUriInfo().getQueryParameters();
    parameters.forEach(
        (name, values) -> {
          if (values.size() > 1) {
            throw new BadParameter(name, Fault.GIVEN_TWICE);
          }
        });
  }
}
