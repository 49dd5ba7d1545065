package no.samrad.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page on a phone, in light and then in dark. */
@ExtendWith(Browsing.class)
class EveryPageOnPhoneST {

  @Test
  void everything_looks_right(Visitors visitors) {
    Visitor visitor = visitors.with(Look.phone()).expectProblem("stopped/failed");
    List<String> wrong = new ArrayList<>();
    EveryPage.OPEN.forEach(path -> wrong.addAll(EveryPage.open(visitor, path)));
    visitor.as("anne.demo").go("?lang=nb");
    EveryPage.SIGNED_IN.forEach(path -> wrong.addAll(EveryPage.open(visitor, path)));

    assertThat(wrong).isEmpty();
  }
}
