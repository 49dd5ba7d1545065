package no.samrad.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import no.samrad.web.api.RecordJson.Absent;

/** Writes every answer of the API, which is a record, and says in which language. */
@Provider
@ApplicationScoped
public class AnswerWriting implements ContainerResponseFilter {

  @Inject ApiLanguage language;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Record answer) {
      Absent absent = answer instanceof ProblemJson ? Absent.LEFT_OUT : Absent.WRITTEN_AS_NULL;
      response.setEntity(RecordJson.of(answer, absent), new Annotation[0], response.getMediaType());
      response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, language.code());
    }
  }
}
