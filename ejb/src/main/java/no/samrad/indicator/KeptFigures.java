package no.samrad.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samrad.place.Language;

/** Gives kept figures the words of the definitions they were counted by, in one statement. */
@ApplicationScoped
public class KeptFigures {

  @Inject Definitions definitions;

  /** In the same order. */
  public List<Figure> withDefinitions(Collection<KeptFigure> kept, Language language) {
    Map<IndicatorVersionId, VersionedDefinition> byVersion =
        definitions
            .ofVersions(kept.stream().map(KeptFigure::version).distinct().toList(), language)
            .stream()
            .collect(Collectors.toMap(each -> each.definition().version(), each -> each));
    return kept.stream().map(each -> figure(byVersion.get(each.version()), each)).toList();
  }

  private static Figure figure(VersionedDefinition versioned, KeptFigure kept) {
    NormsUsed norms = new NormsUsed(kept.norms());
    Definition definition = versioned.by(norms);
    Definition.Judged judged = definition.judge(kept.tally(), norms.limits());
    return new Figure(
        definition,
        kept.unitOrNull(),
        kept.tally(),
        kept.verdict(),
        judged.warning(),
        kept.norms());
  }

  /**
   * A definition whose threshold may be a norm.
   *
   * @param norm empty when the threshold stands in the version
   */
  record VersionedDefinition(Definition definition, String norm, String upperNorm) {

    /** With the numbers of then. */
    Definition by(NormsUsed used) {
      if (norm.isEmpty()) {
        return definition;
      }
      BigDecimal upper = upperNorm.isEmpty() ? null : used.value(upperNorm).orElse(null);
      return definition.measuredBy(
          new Goal(definition.goal().operator(), used.value(norm).orElse(null), upper));
    }
  }
}
