package no.samrad.web.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.MissingResourceException;
import java.util.stream.Collectors;
import no.samrad.release.ReleaseRow;
import no.samrad.release.Threshold;
import no.samrad.web.faces.Texts;

/** Says in words what left and by which rule. */
@Named
@ApplicationScoped
public class ReleaseWords {

  @Inject Texts texts;

  /** What was counted; one that has no word any more is shown as its code. */
  public String subject(String code) {
    try {
      return texts.get("release.subject." + code);
    } catch (MissingResourceException e) {
      return code;
    }
  }

  /** "Side for området, eksport for kommunen". */
  public String ways(ReleaseRow row) {
    return row.ways().stream()
        .map(way -> texts.get("release.way", texts.of(way.outlet()), texts.of(way.audience())))
        .collect(Collectors.joining("; "));
  }

  /** Which figures were small, and how uncertain hidden ones are. */
  public String rule(Threshold rule) {
    String key = rule.zeroHidden() ? "release.ruleWithZero" : "release.rule";
    return texts.get(key, rule.k() - 1, rule.width());
  }
}
