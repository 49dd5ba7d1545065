package no.samrad.agendapaper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import no.samrad.job.JobWork;

/** Binds packs in the background. */
@ApplicationScoped
class PackWork implements JobWork {

  static final String KIND = "PACK";

  @Inject PackBinding binding;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public String run(String subject) {
    try {
      binding.bind(new PackId(Long.parseLong(subject)));
      return "";
    } catch (IOException e) {
      return e.getClass().getSimpleName();
    }
  }
}
