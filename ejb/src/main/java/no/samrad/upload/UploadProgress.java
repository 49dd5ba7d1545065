package no.samrad.upload;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How far the work in the background has come on this node. */
@ApplicationScoped
public class UploadProgress {

  private final Map<UploadId, Integer> percents = new ConcurrentHashMap<>();

  void report(UploadId id, int percent) {
    percents.put(id, percent);
  }

  public int percent(UploadId id) {
    return percents.getOrDefault(id, 0);
  }

  void finished(UploadId id) {
    percents.remove(id);
  }
}
