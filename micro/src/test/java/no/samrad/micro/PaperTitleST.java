package no.samrad.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.samrad.micro.plain.PlainForm;
import no.samrad.micro.plain.PlainVisitor;
import org.junit.jupiter.api.Test;

/** A paper of an item gets another title on the page of its papers. */
class PaperTitleST {

  private static final String PATH = "councils/agder/meetings/7/items/18/papers?paper=5";
  private static final Map<String, String> OLD = Map.of("newTitle", "Årshjul");
  private static final Map<String, String> NEW = Map.of("newTitle", "Årshjul for rådet");

  private final PlainVisitor anne = PlainVisitor.as("anne.demo");

  @Test
  void what_is_refused_is_said_and_nobody_overwrites_what_they_have_not_seen() {
    PlainForm form = anne.form(PATH);
    form.assertKept(OLD);
    form.save(Map.of("newTitle", " ")).assertRefusedAt("newTitle", "Skriv en tittel");
    Map<String, String> tooLong = Map.of("newTitle", "x".repeat(201));
    form.save(tooLong).assertRefusedAt("newTitle", "høyst 200 tegn").assertKept(tooLong);

    assertThat(form.saved(NEW).select("table th").text()).contains("Årshjul for rådet");

    Map<String, String> late = Map.of("newTitle", "Noe annet");
    form.save(late).assertSaid("Noen andre har endret tittelen").assertKept(late);
    anne.form(PATH).saved(OLD);
  }
}
