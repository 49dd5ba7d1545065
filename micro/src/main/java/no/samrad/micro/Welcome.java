package no.samrad.micro;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import no.samrad.micro.Accounts.Account;

/** What a person, and what a script, is told when the application is up. */
final class Welcome {

  private final AppServer server;
  private final Database database;
  private final Content content;
  private final Secrets secrets;

  Welcome(AppServer server, Database database, Content content, Secrets secrets) {
    this.server = server;
    this.database = database;
    this.content = content;
    this.secrets = secrets;
  }

  void write(Path file, LocalDate today) {
    String password = secrets.get(Content.PASSWORD);
    RunFile.write(file, server.url(), database.url(), content.accounts(today), password);
  }

  void show(Steps steps, LocalDate today) {
    List<Account> accounts = content.accounts(today);
    steps.say("\nSamråd is ready after " + steps.sinceStart() + ":  " + server.url() + "\n");
    steps.say(heading() + ", password " + secrets.get(Content.PASSWORD));
    int width = accounts.stream().mapToInt(account -> account.user().length()).max().orElse(0);
    accounts.forEach(
        account ->
            steps.say(
                "  "
                    + account.user()
                    + " ".repeat(width + 2 - account.user().length())
                    + account.rights()));
    steps.say("\nStop with Ctrl-C.");
  }

  private String heading() {
    return content.isDemo() ? "Demo accounts (invented people)" : "Administrator";
  }
}
