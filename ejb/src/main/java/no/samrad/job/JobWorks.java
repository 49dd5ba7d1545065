package no.samrad.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.StreamSupport;

/** Every kind of work that the application knows. */
@ApplicationScoped
class JobWorks {

  @Inject Instance<JobWork> all;

  /** The kinds that this node can do now. */
  List<String> ready() {
    return StreamSupport.stream(all.spliterator(), false)
        .filter(JobWork::isReady)
        .map(JobWork::kind)
        .toList();
  }

  JobWork of(String kind) {
    return StreamSupport.stream(all.spliterator(), false)
        .filter(work -> work.kind().equals(kind))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Nobody does " + kind));
  }
}
