package no.samrad.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.samrad.audit.Outcome;
import no.samrad.db.audit.FindingKind;
import no.samrad.shared.DomainEvent;
import no.samrad.web.faces.Languages;
import no.samrad.web.faces.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever can stand in the trail has a name in every language. */
class AuditTextsTest {

  /** Refusals and the trail's own notes are entries without being events. */
  private static final List<String> NO_EVENTS =
      List.of("AccessRefused", "RuleRefused", "ForeignSiteRefused", "AuditKeyTakenIntoUse");

  @Test
  void the_events_were_seen() {
    assertThat(actions()).hasSizeGreaterThan(15).contains("SignedIn", "AuditExported");
  }

  static Stream<String> actions() {
    Stream<String> events =
        new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests()).importPackages("no.samrad").stream()
                .filter(type -> type.isAssignableTo(DomainEvent.class))
                .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::getSimpleName);
    return Stream.concat(events, NO_EVENTS.stream()).sorted();
  }

  @ParameterizedTest
  @MethodSource("actions")
  void every_event_has_a_name(String action) {
    assertThat(Languages.ALL).allSatisfy(language -> text(language, "audit.action." + action));
  }

  @Test
  void no_two_events_share_their_simple_name() {
    assertThat(actions().toList()).doesNotHaveDuplicates();
  }

  static Stream<String> constants() {
    return Stream.concat(
        Arrays.stream(FindingKind.values()).map(kind -> "audit.finding." + kind),
        Arrays.stream(Outcome.values()).map(Texts::key));
  }

  @ParameterizedTest
  @MethodSource("constants")
  void every_finding_and_outcome_has_words(String key) {
    assertThat(Languages.ALL).allSatisfy(language -> text(language, key));
  }

  private static void text(Locale language, String key) {
    assertThat(Texts.get(language, key)).isNotBlank();
  }
}
