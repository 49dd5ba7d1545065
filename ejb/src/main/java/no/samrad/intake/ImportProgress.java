package no.samrad.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How far the work in the background has come on this node. */
@ApplicationScoped
class ImportProgress {

  private final Map<ImportId, Integer> percents = new ConcurrentHashMap<>();

  void report(ImportId id, int percent) {
    percents.put(id, percent);
  }

  int percent(ImportId id) {
    return percents.getOrDefault(id, 0);
  }

  void finished(ImportId id) {
    percents.remove(id);
  }
}
