package no.samrad.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samrad.ProductionCode;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of participants the trail keeps who did what when, and which fields it was about. */
class ConfidentialEventsTest {

  /** Tells why everything was deleted, and of nobody: a decision, made here. */
  private static final String OPEN = "ParticipationForgotten";

  private static final List<Change> CHANGES =
      List.of(Change.of("endReason", "OWN_WISH", "CHILD_LOSS"), Change.set("unit", "unit/12"));

  static Stream<JavaClass> events() {
    return new ClassFileImporter()
        .withImportOption(new ProductionCode()).importPackages("no.samrad.participation").stream()
            .filter(type -> type.isAssignableTo(DomainEvent.class))
            .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
            .filter(type -> !type.getSimpleName().equals(OPEN));
  }

  @Test
  void they_were_seen() {
    assertThat(events()).hasSizeGreaterThan(15);
  }

  @ParameterizedTest
  @MethodSource("events")
  void no_value_and_no_reason_of_a_participant_is_kept(JavaClass type) {
    Happening kept = Happening.of(made(type.reflect().asSubclass(Record.class)));

    assertThat(kept.action()).isEqualTo(type.getSimpleName());
    assertThat(kept.reason()).isEmpty();
    assertThat(ChangesText.read(kept.changes()))
        .allMatch(change -> change.from().isEmpty() && change.to().isEmpty());
    assertThat(kept.changes()).doesNotContain("OWN_WISH", "CHILD_LOSS", "unit/12");
  }

  @Test
  void which_fields_it_was_about_is_kept_and_that_there_is_more() {
    DomainEvent event = new Confidential(CHANGES, "Hun er syk");

    Happening kept = Happening.of(event);

    assertThat(ChangesText.read(kept.changes()))
        .extracting(Change::what)
        .containsExactly("endReason", "unit", "withheld");
    assertThat(Happening.of(new Confidential(List.of(), "")).changes()).isEqualTo("[]");
  }

  private static DomainEvent made(Class<? extends Record> type) {
    RecordComponent[] parts = type.getRecordComponents();
    Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values = Arrays.stream(types).map(ConfidentialEventsTest::value).toArray();
    try {
      Constructor<? extends Record> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return (DomainEvent) constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type.getName(), e);
    }
  }

  private static Object value(Class<?> type) {
    if (type == List.class) {
      return CHANGES;
    }
    if (type == String.class) {
      return "Hun er syk";
    }
    if (type == Instant.class) {
      return Audit.NOON;
    }
    try {
      Constructor<?> ofNumber = type.getDeclaredConstructor(long.class);
      return ofNumber.newInstance(3L);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Say here how " + type + " is made", e);
    }
  }

  private record Confidential(List<Change> changes, String reason) implements DomainEvent {

    @Override
    public Instant occurredAt() {
      return Audit.NOON;
    }

    @Override
    public Optional<AreaId> inArea() {
      return Optional.empty();
    }

    @Override
    public String subject() {
      return "participation/7";
    }

    @Override
    public boolean isConfidential() {
      return true;
    }
  }
}
