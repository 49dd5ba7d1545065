package no.samrad.agendapaper;

import static no.samrad.agenda.AgendaFixture.APRIL;
import static no.samrad.agenda.AgendaFixture.MAY;
import static no.samrad.agenda.AgendaFixture.closed;
import static no.samrad.agenda.AgendaFixture.secretary;
import static no.samrad.agendapaper.PaperFixture.auditor;
import static no.samrad.agendapaper.PaperFixture.member;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.InputStream;
import java.util.List;
import no.samrad.agenda.AgendaRule;
import no.samrad.agenda.ItemId;
import no.samrad.document.DocumentDetails;
import no.samrad.document.DocumentId;
import no.samrad.document.DocumentRule;
import no.samrad.document.UploadedFile;
import no.samrad.security.AccessDenied;
import no.samrad.security.CurrentUser;
import no.samrad.shared.NotFound;
import no.samrad.shared.SharedRule;
import no.samrad.shared.StaleData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Papers of items, who reads them, receipts and notes, on PostgreSQL. */
class ItemPaperIT {

  private final PaperFixture world = new PaperFixture();
  private final ItemId item = world.agendas.added(APRIL, "Lokale");

  @AfterEach
  void stop() {
    world.close();
  }

  @Nested
  class Filing {

    @Test
    void files_and_pages_belong_to_an_item_in_an_order() {
      world.text(item, "Kostnader", "1 2 3");
      PaperId link =
          world.ask(secretary(), desk -> desk.filing().addLink(item, "Avtalen", "/agreements/1"));

      assertThat(world.titles(item)).containsExactly("Kostnader", "Avtalen");
      up(link);
      up(link);
      assertThat(world.titles(item)).containsExactly("Avtalen", "Kostnader");
      assertThat(world.papers(secretary(), item)).extracting(PaperRow::late).containsOnly(false);
    }

    private void up(PaperId paper) {
      world.ask(
          secretary(),
          desk -> {
            desk.filing().moveUp(item, paper);
            return null;
          });
    }

    private void rename(PaperId paper, String seen, String title) {
      world.ask(
          secretary(),
          desk -> {
            desk.filing().rename(item, paper, seen, title);
            return null;
          });
    }

    @Test
    void one_is_called_something_else_or_goes_with_its_file() {
      PaperId paper = world.text(item, "Kostnader", "1 2 3");
      DocumentId file = world.papers(secretary(), item).get(0).document();
      rename(paper, "Kostnader", "Kostnader 2026");
      assertThat(world.titles(item)).containsExactly("Kostnader 2026");
      assertThatExceptionOfType(StaleData.class)
          .isThrownBy(() -> rename(paper, "Kostnader", "Noe annet"));
      assertRefused(ItemPaperRule.TITLE_MISSING, () -> rename(paper, "Kostnader 2026", " "));

      remove(item, paper);

      assertThat(world.titles(item)).isEmpty();
      assertThatExceptionOfType(NotFound.class)
          .isThrownBy(() -> world.ask(secretary(), desk -> desk.store().details(file)));
      assertThatExceptionOfType(NotFound.class).isThrownBy(() -> remove(item, paper));
    }

    @Test
    void the_same_file_is_refused_and_nothing_is_lost() {
      world.text(item, "Kostnader", "1 2 3");

      assertRefused(DocumentRule.SAME_FILE, () -> world.text(item, "Igjen", "1 2 3"));
      assertThat(world.titles(item)).containsExactly("Kostnader");
    }

    @Test
    void a_file_of_a_hundred_megabytes_is_refused_and_nothing_is_lost() {
      world.text(item, "Kostnader", "1 2 3");

      assertRefused(
          DocumentRule.FILE_TOO_LARGE,
          () ->
              world.ask(
                  secretary(),
                  desk ->
                      desk.filing()
                          .addFile(
                              item, "Stor", new UploadedFile("stor.pdf", new Endless(100 << 20)))),
          50);
      assertThat(world.titles(item)).containsExactly("Kostnader");
    }

    @Test
    void a_meeting_has_at_most_two_hundred_papers() {
      ItemId other = world.agendas.added(APRIL, "Annen sak");
      world.agendas.sql(
          """
          insert into nfp_item_paper (id, area_id, item_id, position, title, link)
          select 100000 + n, 3, %d, n, 'Side ' || n, '/agreements/' || n from generate_series(1, 199) n
          """
              .formatted(other.value()));
      world.text(item, "Den siste", "1 2 3");

      assertRefused(ItemPaperRule.TOO_MANY_PAPERS, () -> world.text(item, "En til", "4 5 6"), 200);
      assertThat(world.titles(other)).hasSize(199);
    }

    @Test
    void after_the_call_papers_come_late_and_none_goes() {
      PaperId first = world.text(item, "Kostnader", "1 2 3");
      world.agendas.call(APRIL);

      world.text(item, "Ettersendt", "4 5 6");

      assertThat(world.papers(secretary(), item))
          .extracting(PaperRow::late)
          .containsExactly(false, true);
      assertRefused(AgendaRule.ALREADY_CALLED, () -> remove(item, first));
    }

    @Test
    void an_item_that_is_removed_takes_its_papers_and_notes_along() {
      world.text(item, "Kostnader", "1 2 3");
      note(secretary(), "Husk tallene");
      long seen = world.agendas.version(item);

      world.ask(
          secretary(),
          desk -> {
            desk.agenda().planning().remove(item, seen);
            return null;
          });

      assertThat(world.agendas.titles(APRIL)).isEmpty();
    }

    @Test
    void an_item_that_goes_on_brings_its_papers_and_either_may_lose_them_alone() {
      world.text(item, "Kostnader", "1 2 3");
      world.agendas.sql(
          "update nfp_meeting set state = 'CANCELLED', cancelled_at = now(), reason = 'Sykdom' where id = 901");
      ItemId carried =
          world.ask(secretary(), desk -> desk.agenda().suggesting().take(MAY, item.toString()));
      assertThat(world.titles(carried)).containsExactly("Kostnader");

      remove(carried, world.papers(secretary(), carried).get(0).id());

      assertThat(world.titles(carried)).isEmpty();
      assertThat(world.titles(item)).containsExactly("Kostnader");
    }

    @Test
    void only_those_who_keep_the_agenda_file_papers() {
      assertThatExceptionOfType(AccessDenied.class)
          .isThrownBy(
              () -> world.ask(member(), desk -> desk.filing().addLink(item, "A", "/agreements/1")));
    }

    private void remove(ItemId from, PaperId paper) {
      world.ask(
          secretary(),
          desk -> {
            desk.filing().remove(from, paper);
            return null;
          });
    }
  }

  @Nested
  class Reading {

    private final ItemId secret =
        world.agendas.added(APRIL, closed("Ansettelse", "§ 11-5", "Personalsak"));

    @Test
    void papers_are_read_from_the_call_on_and_closed_ones_by_members_only() {
      world.text(item, "Kostnader", "1 2 3");
      world.text(secret, "Søkere", "Per og Kari");
      DocumentId open = world.papers(secretary(), item).get(0).document();
      DocumentId shut = world.papers(secretary(), secret).get(0).document();
      assertThat(world.papers(member(), item)).isEmpty();
      denied(member(), open);

      world.agendas.call(APRIL);

      assertThat(world.papers(auditor(), item)).hasSize(1);
      assertThat(world.papers(member(), secret)).hasSize(1);
      assertThat(world.papers(auditor(), secret)).isEmpty();
      assertThatCode(() -> read(auditor(), open)).doesNotThrowAnyException();
      assertThatCode(() -> read(member(), shut)).doesNotThrowAnyException();
      denied(auditor(), shut);
    }

    private void denied(CurrentUser reader, DocumentId file) {
      assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> read(reader, file));
    }

    private DocumentId read(CurrentUser reader, DocumentId file) {
      return world.ask(
          reader,
          desk -> {
            DocumentDetails details = desk.store().details(file);
            desk.guard().requireReading(details);
            return details.id();
          });
    }

    @Test
    void what_a_member_opens_is_kept_once_and_shown_to_the_secretary() {
      open(member());
      assertThat(readers()).allSatisfy(each -> assertThat(each.read()).isEmpty());
      world.agendas.call(APRIL);
      world.agendas.sql("update nfp_council_seat set person_id = 7 where id = 902");

      open(member());
      open(member());
      open(secretary());

      assertThat(readers()).extracting(ReaderRow::name).contains("Ingvild Eksempel");
      assertThat(readers())
          .filteredOn(each -> each.hasRead(item))
          .extracting(ReaderRow::name, ReaderRow::units)
          .containsExactly(
              org.assertj.core.api.Assertions.tuple("Ingvild Eksempel", "Kristiansand"));
    }

    private void open(CurrentUser reader) {
      world.ask(
          reader,
          desk -> {
            desk.receipts().opened(item);
            return null;
          });
    }

    private List<ReaderRow> readers() {
      return world.ask(secretary(), desk -> desk.receipts().readers(APRIL));
    }
  }

  @Nested
  class Noting {

    @Test
    void a_note_is_its_authors_alone_and_gone_without_words() {
      note(secretary(), "Husk tallene");
      world.agendas.sql(
          """
          insert into nfp_private_note (area_id, item_id, person_id, note, changed_at)
          values (3, %d, 14, 'Bare mitt', now())
          """
              .formatted(item.value()));

      assertThat(noted(secretary())).isEqualTo("Husk tallene");
      note(secretary(), "  ");
      assertThat(noted(secretary())).isEmpty();
    }

    @Test
    void it_has_a_longest_length_and_no_identity_number() {
      assertRefused(ItemPaperRule.NOTE_TOO_LONG, () -> note(secretary(), "æ".repeat(4_001)), 4_000);
      assertRefused(
          SharedRule.LOOKS_LIKE_A_NATIONAL_IDENTITY_NUMBER,
          () -> note(secretary(), "010100 50053"));
    }

    @Test
    void members_note_once_the_meeting_is_called_and_others_never() {
      assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> note(member(), "A"));
      world.agendas.call(APRIL);

      note(member(), "Spør om prisen");

      assertThat(noted(member())).isEqualTo("Spør om prisen");
      assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> noted(auditor()));
    }

    private String noted(CurrentUser who) {
      return world.ask(who, desk -> desk.notes().note(item));
    }
  }

  private void note(CurrentUser who, String words) {
    world.ask(
        who,
        desk -> {
          desk.notes().write(item, words);
          return null;
        });
  }

  /** As many bytes as somebody wants, without any memory. */
  private static final class Endless extends InputStream {

    private long left;

    Endless(long bytes) {
      left = bytes;
    }

    @Override
    public int read() {
      return left-- > 0 ? 'x' : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      if (left <= 0) {
        return -1;
      }
      int now = (int) Math.min(length, left);
      left -= now;
      return now;
    }
  }
}
