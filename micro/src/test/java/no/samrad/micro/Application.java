package no.samrad.micro;

import java.io.File;
import java.net.URISyntaxException;
import java.util.stream.Stream;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The built application as the *IT tests deploy it: as it is, with the libraries the tests are
 * written with and the counter of statements.
 */
public final class Application {

  private static final String LIBRARIES = "/WEB-INF/lib/";

  private Application() {}

  public static WebArchive war() {
    return testable(built()).addClass(StatementLog.class);
  }

  /** What talks to the database and nothing else of it, which a server starts in a third. */
  static WebArchive database() {
    WebArchive war = ShrinkWrap.create(WebArchive.class, "samrad.war");
    built()
        .getContent(Filters.include(LIBRARIES + "(samrad-db|flyway)-.*"))
        .forEach(
            (path, node) ->
                war.addAsLibrary(node.getAsset(), path.get().substring(LIBRARIES.length())));
    return testable(war);
  }

  private static WebArchive built() {
    File file = new File(System.getProperty("samrad.war", "../web/target/samrad.war"));
    return ShrinkWrap.create(ZipImporter.class, "samrad.war").importFrom(file).as(WebArchive.class);
  }

  private static WebArchive testable(WebArchive war) {
    Stream.of(Assertions.class, ByteBuddy.class).map(Application::jar).forEach(war::addAsLibrary);
    return war;
  }

  private static File jar(Class<?> type) {
    try {
      return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
