package no.samrad.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.samrad.shared.RuleViolation;

/**
 * What works in the background on this node: how far it has come, and the files that are being
 * checked. They stay in memory until then, so that nothing that is refused was ever stored.
 */
@ApplicationScoped
class ImportProgress {

  static final int MOST_WAITING = 4;

  private final Map<ImportId, byte[]> waiting = new ConcurrentHashMap<>();
  private final Map<ImportId, Integer> percents = new ConcurrentHashMap<>();

  void requireRoom() {
    if (waiting.size() >= MOST_WAITING) {
      throw new RuleViolation(ImportRule.TOO_MANY_AT_ONCE);
    }
  }

  void keep(ImportId id, byte[] content) {
    waiting.put(id, content);
  }

  Optional<byte[]> content(ImportId id) {
    return Optional.ofNullable(waiting.get(id));
  }

  void report(ImportId id, int percent) {
    percents.put(id, percent);
  }

  int percent(ImportId id) {
    return percents.getOrDefault(id, 0);
  }

  void finished(ImportId id) {
    waiting.remove(id);
    percents.remove(id);
  }
}
