package no.samrad.micro;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samrad.micro.Accounts.Account;

/**
 * Tells scripts where the running application is. It is there exactly as long as the application
 * answers.
 */
final class RunFile {

  static final String NAME = "run.json";

  private static final Pattern URL_AND_PID =
      Pattern.compile("\"url\": \"([^\"]*)\", \"pid\": (\\d+)");

  private RunFile() {}

  static void write(
      Path file, String url, String jdbcUrl, List<Account> accounts, String password) {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("url", url);
    content.put("pid", ProcessHandle.current().pid());
    content.put("jdbcUrl", jdbcUrl);
    content.put("accounts", accounts.stream().map(account -> entry(account, password)).toList());
    Folders.writePrivately(file, Json.write(content) + "\n");
  }

  /** For the sentence that says who holds the data. */
  static String whereabouts(Path file) {
    try {
      Matcher found = URL_AND_PID.matcher(Files.readString(file));
      return found.find()
          ? "process " + found.group(2) + ", " + found.group(1)
          : "by another process";
    } catch (IOException e) {
      return "it is just starting or stopping";
    }
  }

  private static Map<String, Object> entry(Account account, String password) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("user", account.user());
    entry.put("password", password);
    entry.put("roles", account.roles());
    return entry;
  }
}
