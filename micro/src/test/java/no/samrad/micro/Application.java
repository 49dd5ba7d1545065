package no.samrad.micro;

import java.io.File;
import java.net.URISyntaxException;
import java.util.stream.Stream;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The built application as the *IT tests deploy it: as it is, with the libraries the tests are
 * written with and the counter of statements.
 */
public final class Application {

  private Application() {}

  public static WebArchive war() {
    File built = new File(System.getProperty("samrad.war", "../web/target/samrad.war"));
    WebArchive war =
        ShrinkWrap.create(ZipImporter.class, "samrad.war").importFrom(built).as(WebArchive.class);
    Stream.of(Assertions.class, ByteBuddy.class).map(Application::jar).forEach(war::addAsLibrary);
    return war.addClass(StatementLog.class);
  }

  private static File jar(Class<?> type) {
    try {
      return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
