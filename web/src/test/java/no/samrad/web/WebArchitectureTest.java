package no.samrad.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.faces.annotation.FacesConfig;
import jakarta.faces.convert.FacesConverter;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;

@AnalyzeClasses(packages = "no.samrad.web", importOptions = DoNotIncludeTests.class)
class WebArchitectureTest {

  @ArchTest
  static void the_classes_were_seen(JavaClasses classes) {
    assertThat(classes.size()).isGreaterThan(50);
    assertThat(classes.stream().filter(type -> type.getSimpleName().endsWith("View"))).isNotEmpty();
  }

  @ArchTest
  static final ArchRule pages_do_not_know_the_database =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta.persistence..", "java.sql..", "javax.sql..", "org.postgresql..");

  @ArchTest
  static final ArchRule a_view_backs_one_page =
      classes().that().haveSimpleNameEndingWith("View").should().beAnnotatedWith(Named.class);

  /** A page that only reads keeps nothing: its rows would lie in the session for no use. */
  @ArchTest
  static final ArchRule a_view_lives_with_its_page_or_only_for_the_request =
      classes()
          .that()
          .haveSimpleNameEndingWith("View")
          .should()
          .beAnnotatedWith(ViewScoped.class)
          .orShould()
          .beAnnotatedWith(RequestScoped.class);

  @ArchTest
  static final ArchRule a_view_that_lives_with_its_page_can_be_put_away =
      classes().that().areAnnotatedWith(ViewScoped.class).should().implement(Serializable.class);

  @ArchTest
  static final ArchRule what_is_view_scoped_is_called_a_view =
      classes().that().areAnnotatedWith(ViewScoped.class).should().haveSimpleNameEndingWith("View");

  @ArchTest
  static final ArchRule what_is_injected_into_a_view_does_not_travel_with_it =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(ViewScoped.class)
          .and()
          .areAnnotatedWith(Inject.class)
          .should()
          .haveModifier(JavaModifier.TRANSIENT);

  @ArchTest
  static final ArchRule injection_points_are_package_private =
      fields().that().areAnnotatedWith(Inject.class).should().bePackagePrivate();

  @ArchTest
  static final ArchRule nothing_is_kept_per_session_by_itself =
      noClasses().should().beAnnotatedWith(SessionScoped.class);

  @ArchTest
  static final ArchRule pages_hold_no_business_logic =
      noClasses()
          .should()
          .beAnnotatedWith(Stateless.class)
          .orShould()
          .beAnnotatedWith(FacesConfig.class);

  @ArchTest
  static final ArchRule time_comes_from_the_clock =
      noClasses()
          .should()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Date.class);

  @ArchTest
  static final ArchRule parts_form_no_cycles =
      slices().matching("no.samrad.web.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule the_plumbing_knows_no_page =
      noClasses()
          .that()
          .resideInAPackage("no.samrad.web.faces..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "no.samrad.web.route..", "no.samrad.web.error..", "no.samrad.web.frame..");

  @ArchTest
  static final ArchRule names_say_what_a_class_does =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Impl")
          .orShould()
          .haveSimpleNameEndingWith("Manager")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("Dto")
          .orShould()
          .haveSimpleNameEndingWith("Bean")
          .orShould()
          .haveSimpleNameStartingWith("Abstract");

  /** An annotated converter by type would lose against the platform's own, silently. */
  @ArchTest
  static final ArchRule converters_by_type_stand_in_the_configuration =
      noClasses()
          .that()
          .resideInAPackage("no.samrad.web.faces..")
          .should()
          .beAnnotatedWith(FacesConverter.class);

  /** Refusals are fired after the rollback; an observer that fails must not undo the answer. */
  @ArchTest
  static final ArchRule pages_observe_nothing =
      methods()
          .that(observe())
          .should()
          .beDeclaredInClassesThat()
          .haveSimpleNameEndingWith("Recorder");

  @ArchTest
  static final ArchRule the_log_is_the_only_stream =
      GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

  private static DescribedPredicate<JavaMethod> observe() {
    return DescribedPredicate.describe(
        "observe",
        method -> method.getParameters().stream().anyMatch(WebArchitectureTest::observed));
  }

  private static boolean observed(JavaParameter parameter) {
    return parameter.isAnnotatedWith(Observes.class)
        || parameter.isAnnotatedWith(ObservesAsync.class);
  }
}
