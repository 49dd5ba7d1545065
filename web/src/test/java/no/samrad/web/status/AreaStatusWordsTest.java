package no.samrad.web.status;

import static no.samrad.status.StatusLight.ACT;
import static no.samrad.status.StatusLight.NO_BASIS;
import static no.samrad.status.StatusLight.OK;
import static no.samrad.status.StatusLight.WATCH;
import static no.samrad.status.StatusPointCode.ACTIONS;
import static no.samrad.status.StatusPointCode.AGREEMENTS;
import static no.samrad.status.StatusPointCode.GATE;
import static no.samrad.status.StatusPointCode.INCLUDED_EARLY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samrad.status.StatusLight;
import no.samrad.status.StatusPoint;
import no.samrad.status.StatusPointCode;
import no.samrad.web.faces.Texts;
import org.junit.jupiter.api.Test;

class AreaStatusWordsTest {

  private final AreaStatusWords words = new AreaStatusWords();

  AreaStatusWordsTest() {
    words.texts = new Texts();
  }

  private static StatusPoint point(StatusPointCode code, StatusLight light) {
    return new StatusPoint(code, light, List.of());
  }

  @Test
  void the_sentence_names_what_must_be_followed_up_and_what_to_watch() {
    assertThat(
            words.lead(
                List.of(
                    point(AGREEMENTS, WATCH),
                    point(GATE, ACT),
                    point(INCLUDED_EARLY, ACT),
                    point(ACTIONS, WATCH))))
        .isEqualTo(
            "Henvisningsporten og tidlig inkludering må følges opp. Følg med på avtalene og"
                + " tiltakene.");
  }

  @Test
  void one_alone_is_one_sentence() {
    assertThat(words.lead(List.of(point(AGREEMENTS, OK), point(GATE, ACT))))
        .isEqualTo("Henvisningsporten må følges opp.");
    assertThat(words.lead(List.of(point(AGREEMENTS, WATCH), point(GATE, NO_BASIS))))
        .isEqualTo("Følg med på avtalene.");
  }

  @Test
  void nothing_to_do_and_nothing_to_judge_are_two_things() {
    assertThat(words.lead(List.of(point(AGREEMENTS, OK), point(GATE, NO_BASIS))))
        .isEqualTo("Alt som er vurdert, er i rute.");
    assertThat(words.lead(List.of(point(GATE, NO_BASIS))))
        .isEqualTo("Det er ikke grunnlag for å vurdere noe ennå.");
  }
}
