package no.samrad.extract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How far the work in the background has come on this node. */
@ApplicationScoped
class ExtractProgress {

  private final Map<ExtractId, Integer> percents = new ConcurrentHashMap<>();

  void report(ExtractId id, int percent) {
    percents.put(id, percent);
  }

  int percent(ExtractId id) {
    return percents.getOrDefault(id, 0);
  }

  void finished(ExtractId id) {
    percents.remove(id);
  }
}
