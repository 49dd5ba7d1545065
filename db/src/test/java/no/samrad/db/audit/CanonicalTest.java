package no.samrad.db.audit;

import static no.samrad.db.audit.AuditFixture.NOON;
import static no.samrad.db.audit.AuditFixture.anEntry;
import static no.samrad.db.audit.AuditFixture.withReason;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class CanonicalTest {

  @Test
  void an_entry_is_its_fields_each_with_its_length() {
    assertThat(text(anEntry(1)))
        .isEqualTo(
            "20:samrad-audit-entry-1,1:1,27:2026-03-10T11:00:01.123456Z,1:7,2:12,11:MemberAdded,"
                + "4:DONE,6:area/7,41:[{\"what\":\"unit\",\"from\":\"\",\"to\":\"unit/9\"}],"
                + "16:Vedtatt i rådet,0:,");
  }

  @Test
  void text_cannot_pass_for_another_field() {
    AuditRow one = entry("DONE,6:area/7", "");
    AuditRow other = entry("DONE", "area/7");

    assertThat(text(one)).isNotEqualTo(text(other));
  }

  @Test
  void only_microseconds_count_because_only_they_are_kept() {
    Instant precise = NOON.plusNanos(789);

    assertThat(text(at(precise))).isEqualTo(text(at(NOON)));
    assertThat(text(at(NOON.plusNanos(1000)))).isNotEqualTo(text(at(NOON)));
  }

  @Test
  void the_zone_of_the_machine_does_not_matter() {
    TimeZone before = TimeZone.getDefault();
    String here = text(at(NOON));
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
      assertThat(text(at(NOON))).isEqualTo(here);
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void the_signature_is_not_part_of_what_is_signed_but_of_what_is_sealed() {
    AuditRow plain = anEntry(1);
    AuditRow signed = plain.signedWith(AuditFixture.KEY);
    Canonical.Place place = new Canonical.Place(7, 1, NOON);

    assertThat(text(signed)).isEqualTo(text(plain));
    assertThat(Canonical.seal("", place, signed)).isNotEqualTo(Canonical.seal("", place, plain));
  }

  @Test
  void no_field_is_left_out() {
    AuditRow row = anEntry(1);

    assertThat(text(withReason(row, "another"))).isNotEqualTo(text(row));
    assertThat(text(anEntry(2))).isNotEqualTo(text(row));
    assertThat(text(entry("REFUSED", ""))).isNotEqualTo(text(entry("DONE", "")));
  }

  private static AuditRow at(Instant instant) {
    return new AuditRow(1, instant, 7, 12, "A", "DONE", "", "[]", "", "", "");
  }

  private static AuditRow entry(String outcome, String subject) {
    return new AuditRow(1, NOON, 7, 12, "A", outcome, subject, "[]", "", "", "");
  }

  private static String text(AuditRow row) {
    return new String(Canonical.entry(row), StandardCharsets.UTF_8);
  }
}
