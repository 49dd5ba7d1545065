package no.samrad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Statements are constants: nothing somebody typed can become part of one. */
class StatementsTest {

  private static final Pattern STATEMENT =
      Pattern.compile(
          "\\.create(?:Native)?Query\\(\\s*(\"\"\".*?\"\"\"\\s*[^,)]*|\"[^\"]*\"\\s*[^,)]*|[^,);]*)",
          Pattern.DOTALL);

  private static final Pattern CONSTANT =
      Pattern.compile("\"\"\".*|\"[^\"]*\"|[A-Z][A-Z0-9_]*", Pattern.DOTALL);

  /**
   * Three put a statement together, of constants only: the order of the list by a constant map, the
   * conditions of the trail so that the database can choose the index, and what is said alike to
   * each table of uploads, by its name.
   */
  private static final Set<String> FROM_CONSTANT_PARTS =
      Set.of("UserQueries.java", "Trail.java", "UploadRuns.java");

  @Test
  void no_statement_is_put_together_at_run_time() throws IOException {
    List<String> seen = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    for (Path source : sources()) {
      Matcher statements = STATEMENT.matcher(Files.readString(source));
      while (statements.find()) {
        String argument = statements.group(1).strip();
        seen.add(argument);
        if (!CONSTANT.matcher(argument).matches()) {
          wrong.add(source.getFileName() + ": " + argument);
        }
      }
    }

    wrong.removeIf(each -> FROM_CONSTANT_PARTS.contains(each.substring(0, each.indexOf(':'))));
    assertThat(seen).hasSizeGreaterThan(25);
    assertThat(wrong).isEmpty();
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      return files.filter(each -> each.toString().endsWith(".java")).toList();
    }
  }
}
