package no.samrad.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ejb.Stateless;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.samrad.micro.Application;
import no.samrad.micro.ContainerSetup;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every public use case and API path, called as every role. The expected table is
 * access-matrix.csv: A is let in, D is turned away; the four letters of a cell are the caller's own
 * area, another area, the day before the right begins and the day after it ended.
 */
@ExtendWith(ArquillianExtension.class)
class AccessMatrixIT {

  private static final Path EXPECTED = Path.of("src/test/resources/access-matrix.csv");

  /** What runs beside the application and calls it. */
  private static final Class<?>[] CALLED = {
    AccessCallServlet.class,
    AccessCalls.class,
    AccessTarget.class,
    AgreementCalls.class,
    CompletenessCalls.class,
    LibraryCalls.class,
    CouncilCalls.class,
    NfpCouncilCalls.class,
    CriteriaCalls.class,
    NormCalls.class,
    ExtractCalls.class,
    ReleaseCalls.class,
    TeamCalls.class,
    ParticipationCalls.class,
    ReportingCalls.class,
    MemberCalls.class,
    MeetingCalls.class,
    SittingCalls.class,
    AgendaCalls.class,
    MinutesCalls.class,
    YearPlanCalls.class,
    WordingCalls.class,
    PaperCalls.class,
    ObligationCalls.class,
    SigningCalls.class,
    InvitationCalls.class,
    NoticeCalls.class
  };

  private static final Path SEEN = Path.of("target/access-matrix.csv");

  @ArquillianResource URL application;

  @Deployment(testable = false)
  static WebArchive application() {
    return Application.war().addClasses(CALLED);
  }

  @BeforeAll
  static void people() throws SQLException {
    AccessCallers.create(
        ContainerSetup.database().owner(), AccessTargets.own().area(), AccessTargets.own().unit());
  }

  @Test
  void everybody_is_let_in_where_the_table_says_so_and_nowhere_else()
      throws IOException, SQLException {
    List<String> table = tableOfOneDay();
    Files.createDirectories(SEEN.getParent());
    Files.writeString(SEEN, AccessProbe.header() + "\n" + String.join("\n", table) + "\n");

    List<String> expected = Files.readAllLines(EXPECTED, StandardCharsets.UTF_8);
    assertThat(expected.get(0)).isEqualTo(AccessProbe.header());
    assertThat(table).containsExactlyElementsOf(expected.subList(1, expected.size()));
  }

  /** At midnight some rights begin and others end, so a table begun the day before is of no use. */
  private List<String> tableOfOneDay() throws SQLException {
    LocalDate day = AccessCallers.today();
    AccessCallers.moveTo(day, ContainerSetup.database().owner());
    List<String> table = table();
    return day.equals(AccessCallers.today()) ? table : tableOfOneDay();
  }

  private List<String> table() {
    Map<String, String> seen = new TreeMap<>();
    AccessProbe probe = new AccessProbe(application);
    AccessCalls.ALL.keySet().forEach(call -> seen.put(call, probe.useCase(call)));
    AccessProbe.API.keySet().forEach(path -> seen.put(path, probe.path(path)));
    return seen.entrySet().stream().map(row -> row.getKey() + row.getValue()).toList();
  }

  @Test
  void no_use_case_is_left_out() {
    Set<String> public_methods =
        new ClassFileImporter()
            .importPackages("no.samrad").stream()
                .filter(type -> type.isAnnotatedWith(Stateless.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .map(AccessMatrixIT::name)
                .collect(Collectors.toCollection(TreeSet::new));

    assertThat(public_methods).hasSizeGreaterThan(20);
    assertThat(AccessCalls.ALL.keySet()).containsExactlyElementsOf(public_methods);
  }

  @Test
  void no_path_of_the_api_is_left_out() {
    assertThat(AccessProbe.API.keySet())
        .containsExactlyElementsOf(new AccessProbe(application).documentedPaths());
  }

  private static String name(JavaMethod method) {
    JavaClass owner = method.getOwner();
    return owner.getSimpleName() + "." + method.getName();
  }
}
