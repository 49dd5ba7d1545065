package no.samrad;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.modules.syntax.ModuleDependencyScope.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition.modules;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.modules.syntax.AllowedModuleDependencies;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.samrad.shared.Repository;

/**
 * The rules the business logic is built by. Whatever cannot fail here is no rule; each of these has
 * been seen red.
 */
@AnalyzeClasses(packages = "no.samrad", importOptions = ProductionCode.class)
class ArchitectureTest {

  private static final String DATABASE_MODULE = "no.samrad.db..";
  private static final int FEWEST_CLASSES = 130;
  private static final int FEWEST_HIDDEN_PERCENT = 30;

  @ArchTest
  static void every_capability_was_seen_and_no_other(JavaClasses all) {
    Set<String> seen =
        all.stream().map(each -> each.getPackageName().split("\\.")[2]).collect(Collectors.toSet());

    assertThat(seen).isEqualTo(BuildsOn.CAPABILITIES.keySet());
    assertThat(ownTypes(all)).hasSizeGreaterThanOrEqualTo(FEWEST_CLASSES);
  }

  @ArchTest
  static void enough_stays_inside_its_capability(JavaClasses all) {
    List<JavaClass> types = ownTypes(all);
    long hidden =
        types.stream().filter(each -> !each.getModifiers().contains(JavaModifier.PUBLIC)).count();

    assertThat(hidden * 100 / types.size())
        .as("percent of %d types that are package-private", types.size())
        .isGreaterThanOrEqualTo(FEWEST_HIDDEN_PERCENT);
  }

  @ArchTest
  static final ArchRule capabilities_know_only_those_they_build_on =
      modules()
          .definedByPackages("no.samrad.(*)..")
          .should()
          .respectTheirAllowedDependencies(
              allowed(), consideringOnlyDependenciesInAnyPackage("no.samrad.."));

  @ArchTest
  static final ArchRule capabilities_form_no_cycles =
      slices().matching("no.samrad.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule capabilities_are_flat =
      noClasses()
          .that(resideOutsideOfPackage(DATABASE_MODULE))
          .should()
          .resideInAPackage("no.samrad.*.*..");

  @ArchTest
  static final ArchRule entities_stay_inside_their_capability =
      classes()
          .that()
          .areAnnotatedWith(Entity.class)
          .or()
          .areAnnotatedWith(MappedSuperclass.class)
          .should()
          .bePackagePrivate();

  @ArchTest
  static final ArchRule entities_have_no_setters =
      noMethods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Entity.class)
          .or()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Embeddable.class)
          .should(beSetters());

  @ArchTest
  static final ArchRule value_types_in_collections_have_their_converter =
      fields()
          .that()
          .areAnnotatedWith(ElementCollection.class)
          .should()
          .beAnnotatedWith(Convert.class)
          .because("autoApply skips collections, and a serializable value ends up as bytes")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule only_repositories_and_queries_talk_to_the_database =
      fields()
          .that()
          .haveRawType(EntityManager.class)
          .should()
          .beDeclaredInClassesThat()
          .areAnnotatedWith(Repository.class)
          .orShould()
          .beDeclaredInClassesThat()
          .haveSimpleNameEndingWith("Queries");

  @ArchTest
  static final ArchRule repositories_stay_inside_their_capability =
      classes().that().areAnnotatedWith(Repository.class).should().bePackagePrivate();

  @ArchTest
  static final ArchRule every_use_case_says_who_may_run_it =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Stateless.class)
          .and()
          .arePublic()
          .should()
          .beAnnotatedWith(RolesAllowed.class)
          .orShould()
          .beAnnotatedWith(PermitAll.class);

  @ArchTest
  static final ArchRule stateless_means_stateless =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Stateless.class)
          .and()
          .areNotStatic()
          .should()
          .beAnnotatedWith(Inject.class)
          .orShould()
          .beAnnotatedWith(PersistenceContext.class);

  @ArchTest
  static final ArchRule injection_points_are_package_private =
      fields()
          .that()
          .areAnnotatedWith(Inject.class)
          .or()
          .areAnnotatedWith(PersistenceContext.class)
          .should()
          .bePackagePrivate();

  @ArchTest
  static final ArchRule nothing_is_kept_between_requests =
      noClasses()
          .should()
          .beAnnotatedWith(SessionScoped.class)
          .orShould()
          .beAnnotatedWith(Stateful.class);

  @ArchTest
  static final ArchRule timers_only_announce =
      methods()
          .that()
          .areAnnotatedWith(Schedule.class)
          .should()
          .beDeclaredInClassesThat()
          .haveSimpleNameEndingWith("Watch");

  @ArchTest
  static final ArchRule nobody_borrows_a_role = noClasses().should().beAnnotatedWith(RunAs.class);

  @ArchTest
  static final ArchRule time_comes_from_the_clock =
      noClasses()
          .that(resideOutsideOfPackage(DATABASE_MODULE))
          .should()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now", ZoneId.class)
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now", ZoneId.class)
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .orShould()
          .callMethod(OffsetDateTime.class, "now")
          .orShould()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Date.class);

  @ArchTest
  static final ArchRule there_is_one_clock =
      noClasses()
          .that()
          .doNotHaveSimpleName("TimeSource")
          .and(resideOutsideOfPackage(DATABASE_MODULE))
          .should()
          .callMethod(Clock.class, "systemUTC")
          .orShould()
          .callMethod(Clock.class, "systemDefaultZone")
          .orShould()
          .callMethod(Clock.class, "system", ZoneId.class);

  @ArchTest
  static final ArchRule names_say_what_things_do =
      noClasses()
          .should()
          .haveNameMatching(
              ".*(Impl|Manager|Helper|Utils?|Dto|Bean|Service)|.*\\.(Base|Abstract)[A-Z]\\w*");

  @ArchTest
  static final ArchRule no_server_or_database_product_is_known =
      noClasses()
          .that(resideOutsideOfPackage(DATABASE_MODULE))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.eclipse.persistence..",
              "fish.payara..",
              "org.glassfish..",
              "com.sun..",
              "org.jboss..",
              "org.postgresql..",
              "org.flywaydb..");

  @ArchTest
  static final ArchRule no_pages_and_no_web_here =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "jakarta.ws..");

  @ArchTest
  static final ArchRule no_streams =
      noClasses().that(resideOutsideOfPackage(DATABASE_MODULE)).should(ACCESS_STANDARD_STREAMS);

  @ArchTest
  static final ArchRule no_generic_exceptions = noClasses().should(THROW_GENERIC_EXCEPTIONS);

  private static AllowedModuleDependencies allowed() {
    AllowedModuleDependencies rules =
        AllowedModuleDependencies.allow().fromModule("shared").toModules();
    for (Map.Entry<String, List<String>> each : BuildsOn.CAPABILITIES.entrySet()) {
      rules = rules.fromModule(each.getKey()).toModules(each.getValue().toArray(new String[0]));
    }
    return rules;
  }

  /** One value in, nothing else: a verb of the business takes more or does more. */
  private static ArchCondition<JavaMethod> beSetters() {
    return ArchCondition.from(
        DescribedPredicate.describe(
            "be setters",
            method ->
                method.getName().matches("set[A-Z].*")
                    && method.getRawParameterTypes().size() == 1));
  }

  private static List<JavaClass> ownTypes(JavaClasses all) {
    return all.stream()
        .filter(each -> !each.getPackageName().startsWith("no.samrad.db"))
        .filter(JavaClass::isTopLevelClass)
        .filter(each -> !each.getSimpleName().equals("package-info"))
        .toList();
  }
}
