package no.samrad.web;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samrad.security.Role;
import no.samrad.shared.BusinessRule;
import no.samrad.web.faces.Texts;
import no.samrad.web.route.Routes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text in every language, and every text that somebody asks for. */
class MessagesTest {

  private static final Path BUNDLES = Path.of("src/main/resources/no/samrad/web");
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Path JAVA = Path.of("src/main/java");
  private static final List<String> LANGUAGES = List.of("nb", "nn", "en");
  private static final Pattern VARIABLE =
      Pattern.compile("<base-name>no\\.samrad\\.web\\.(\\w+)</base-name>\\s*<var>(\\w+)</var>");
  private static final Pattern BY_CODE =
      Pattern.compile(
          "(?:texts|messages|Texts)\\s*\\.(?:get|receipt|afterRedirect|warn|warnAfterRedirect)\\("
              + "(?:Texts\\.language\\(\\),|language,)?\\s*\"([^\"]+)\"\\s*[,)]");
  private static final Pattern REFUSAL =
      Pattern.compile("messages\\.refuse\\(\\s*[^,()]+,\\s*\"([^\"]+)\"");
  private static final Pattern UNREADABLE = Pattern.compile("new Unreadable\\(\\s*\"([^\"]+)\"");
  private static final Pattern BY_PAGE = Pattern.compile("texts\\.with\\('([^']+)'");

  private static final Object[] SEVENS = {7, 7, 7, 7, 7, 7, 7, 7, 7, 7};

  private static final List<Class<?>> ENUMS =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests()).importPackages("no.samrad").stream()
              .filter(JavaClass::isEnum)
              .<Class<?>>map(JavaClass::reflect)
              .toList();

  @Test
  void the_bundles_and_pages_were_seen() {
    assertThat(bundles().count()).isGreaterThanOrEqualTo(3);
    assertThat(everyKey().size()).isGreaterThan(150);
    assertThat(usedInPages().size()).isGreaterThan(100);
    assertThat(usedInJava().size()).isGreaterThan(10);
  }

  static Stream<String> bundles() {
    return files(BUNDLES, ".properties")
        .map(file -> file.getFileName().toString())
        .filter(name -> name.matches("\\w+_(nb|nn|en)\\.properties"))
        .map(name -> name.replaceFirst("_(nb|nn|en)\\.properties", ""))
        .distinct();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bundles")
  void every_key_exists_in_every_language(String bundle) {
    Set<String> keys = new TreeSet<>(load(bundle, "nb").keySet());

    for (String language : LANGUAGES) {
      assertThat(new TreeSet<>(load(bundle, language).keySet())).as(language).isEqualTo(keys);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bundles")
  void no_key_is_given_twice_and_none_is_empty(String bundle) throws IOException {
    for (String language : LANGUAGES) {
      List<String> keys =
          Files.readAllLines(file(bundle, language)).stream()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> line.split("[=: ]", 2)[0])
              .toList();
      assertThat(keys).as(language).doesNotHaveDuplicates();
      assertThat(load(bundle, language).values()).as(language).noneMatch(String::isBlank);
    }
  }

  /** Words that follow a number may be needed in one language and not in another. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("bundles")
  void every_language_fills_in_the_same_values(String bundle) {
    load(bundle, "nb")
        .forEach(
            (key, text) -> {
              for (String language : LANGUAGES) {
                assertThat(values(load(bundle, language).get(key)))
                    .as(key + " " + language)
                    .isEqualTo(values(text));
              }
            });
  }

  /** A single apostrophe before a value would make it plain text. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("bundles")
  void every_text_with_values_can_be_filled_in(String bundle) {
    for (String language : LANGUAGES) {
      load(bundle, language)
          .forEach(
              (key, text) ->
                  assertThat(new MessageFormat(text, Locale.ROOT).format(SEVENS))
                      .as(key + " " + language)
                      .doesNotContain("{", "}")
                      .satisfies(filled -> holdsAllOf(filled, values(text))));
    }
  }

  private static void holdsAllOf(String filled, Set<String> values) {
    if (!values.isEmpty()) {
      assertThat(filled).contains("7");
    }
  }

  @Test
  void every_key_that_a_page_uses_exists() {
    assertThat(everyKey()).containsAll(usedInPages());
  }

  @Test
  void every_key_that_the_code_uses_exists() {
    assertThat(everyKey()).containsAll(usedInJava());
  }

  @Test
  void every_broken_rule_can_be_told() {
    List<String> wanted =
        enums(BusinessRule.class::isAssignableFrom)
            .flatMap(type -> Arrays.stream(type.getEnumConstants()))
            .map(rule -> ((BusinessRule) rule).messageKey())
            .toList();

    assertThat(wanted).isNotEmpty();
    assertThat(everyKey()).containsAll(wanted);
  }

  @Test
  void every_status_has_a_word() {
    List<String> wanted =
        enums(type -> type.getSimpleName().matches("\\w*(Status|Form|Phase)"))
            .flatMap(type -> Arrays.stream(type.getEnumConstants()))
            .map(constant -> Texts.key((Enum<?>) constant))
            .toList();

    assertThat(everyKey()).containsAll(wanted);
  }

  @Test
  void every_role_has_a_word_and_is_explained() {
    for (String role : Role.ALL) {
      assertThat(everyKey()).contains("role." + role, "help.roles." + role);
    }
  }

  @Test
  void every_place_in_the_menu_has_a_word_and_is_explained() {
    Routes.get().all().stream()
        .flatMap(route -> route.menu().stream())
        .forEach(
            entry -> assertThat(everyKey()).contains("nav." + entry.key(), "place." + entry.key()));
  }

  @ParameterizedTest
  // In two halves, because the style check would take the whole word for a note of our own.
  @ValueSource(strings = {"vennligst", "!", " – ", "…", "TO" + "DO", "feilmelding"})
  void the_words_of_the_house_are_kept(String word) {
    bundles()
        .forEach(
            bundle ->
                load(bundle, "nb")
                    .forEach(
                        (key, text) -> assertThat(text).as(key).doesNotContainIgnoringCase(word)));
  }

  private static Set<String> usedInPages() {
    Set<String> variables = variables();
    Set<String> used = new TreeSet<>();
    files(PAGES, ".xhtml")
        .map(MessagesTest::read)
        .forEach(
            page -> {
              variables.forEach(name -> used.addAll(keysOf(name, page)));
              used.addAll(groups(BY_PAGE, page));
            });
    return used;
  }

  private static Set<String> keysOf(String variable, String page) {
    return groups(Pattern.compile("\\b" + variable + "\\['([^']+)'\\]"), page);
  }

  private static Set<String> usedInJava() {
    Set<String> used = new TreeSet<>();
    files(JAVA, ".java")
        .map(MessagesTest::read)
        .forEach(
            code -> {
              for (Pattern pattern : List.of(BY_CODE, REFUSAL, UNREADABLE)) {
                used.addAll(groups(pattern, code));
              }
            });
    return used;
  }

  /** What pages call the texts: one name for all, and those of some bundles. */
  private static Set<String> variables() {
    return VARIABLE
        .matcher(read(PAGES.resolve("WEB-INF/faces-config.xml")))
        .results()
        .map(found -> found.group(2))
        .collect(toCollection(() -> new TreeSet<>(Set.of("text"))));
  }

  private static Set<String> everyKey() {
    return bundles()
        .flatMap(bundle -> load(bundle, "nb").keySet().stream())
        .collect(toCollection(TreeSet::new));
  }

  /** The numbers of the values that stand in the text as they are. */
  private static Set<String> values(String text) {
    return groups(
        Pattern.compile("\\{(\\d)}"), text.replaceAll("\\{\\d,choice,[^}]*(\\{\\d}[^}]*)*}", ""));
  }

  private static Set<String> groups(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(toCollection(TreeSet::new));
  }

  private static Stream<Class<?>> enums(Predicate<Class<?>> wanted) {
    return ENUMS.stream().filter(wanted);
  }

  private static Map<String, String> load(String bundle, String language) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file(bundle, language))) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.stringPropertyNames().stream()
        .collect(toMap(key -> key, properties::getProperty));
  }

  private static Path file(String bundle, String language) {
    return BUNDLES.resolve(bundle + "_" + language + ".properties");
  }

  private static Stream<Path> files(Path root, String ending) {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(file -> file.toString().endsWith(ending)).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
