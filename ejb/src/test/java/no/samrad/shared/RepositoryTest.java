package no.samrad.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RepositoryTest {

  /** WildFly overlooks repositories in an archive that is discovered as "annotated". */
  @Test
  void is_a_bean_on_every_server() throws IOException {
    try (InputStream in = Repository.class.getResourceAsStream("/META-INF/beans.xml")) {
      String beans = new String(in.readAllBytes(), StandardCharsets.UTF_8);

      assertThat(beans).contains("bean-discovery-mode=\"all\"", "<trim/>");
    }
  }
}
