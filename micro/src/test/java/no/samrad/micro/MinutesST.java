package no.samrad.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.samrad.micro.plain.PlainVisitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Minutes from the remark of a member to their approval, in the meetings of the demo. */
class MinutesST {

  private static final String MINUTES = "councils/agder/meetings/1402/minutes";

  @Test
  void a_member_remarks_the_secretary_answers_and_approves() {
    PlainVisitor solveig = PlainVisitor.as("solveig.oppdiktet");
    PlainVisitor aud = PlainVisitor.as("aud.monster");
    solveig.form(MINUTES + "/comment").save(Map.of("words", "")).assertRefusedAt("words", "");
    Document commented =
        solveig.form(MINUTES + "/comment").saved(Map.of("words", "Ellers er alt riktig."));
    assertThat(commented.select("main").text()).contains("Ellers er alt riktig.");

    aud.form(MINUTES + "/circulate")
        .save(Map.of("until", "01.01.2020"))
        .assertRefusedAt("until", "Fristen må være");
    aud.form(MINUTES + "/approve")
        .save(Map.of("reason", ""))
        .assertRefusedAt("reason", "Vent til da");
    Document approved = aud.form(MINUTES + "/approve").saved(Map.of("reason", "Alle har svart"));

    assertThat(approved.select("main").text()).contains("Godkjent", "SHA-256");
    assertThat(solveig.page(MINUTES).select("main").text()).doesNotContain("Skriv merknad");
    aud.form(MINUTES + "/introduction")
        .save(Map.of("introduction", "Nytt"))
        .assertRefusedAt("introduction", "Protokollen er godkjent");
    aud.form(MINUTES + "/note").saved(Map.of("words", "Svarfristen var kl. 16.00."));
    assertThat(solveig.page(MINUTES).select("main").text())
        .contains("Rettelser", "Svarfristen var kl. 16.00.");
  }
}
