package no.samrad.db.audit;

import static no.samrad.db.audit.AuditFixture.AREA;
import static no.samrad.db.audit.AuditFixture.KEY;
import static no.samrad.db.audit.AuditFixture.aChain;
import static no.samrad.db.audit.AuditFixture.anEntry;
import static no.samrad.db.audit.AuditFixture.headOf;
import static no.samrad.db.audit.AuditFixture.sealed;
import static no.samrad.db.audit.AuditFixture.withReason;
import static no.samrad.db.audit.FindingKind.ALTERED_ENTRY;
import static no.samrad.db.audit.FindingKind.ALTERED_SEAL;
import static no.samrad.db.audit.FindingKind.BEFORE_THE_KEY;
import static no.samrad.db.audit.FindingKind.CUT_TAIL;
import static no.samrad.db.audit.FindingKind.FORGED_ENTRY;
import static no.samrad.db.audit.FindingKind.FORGED_SEAL;
import static no.samrad.db.audit.FindingKind.MISSING_ENTRY;
import static no.samrad.db.audit.FindingKind.MISSING_SEAL;
import static no.samrad.db.audit.FindingKind.REWRITTEN;
import static no.samrad.db.audit.FindingKind.SEALED_LATE;
import static no.samrad.db.audit.FindingKind.UNSIGNED_CHAIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChainCheckTest {

  private static final AuditKey NO_KEY = AuditKey.none();

  @Nested
  class An_untouched_chain {

    @Test
    void is_intact_with_and_without_the_key() {
      List<Link> chain = aChain(5, KEY);

      assertThat(check(chain, KEY)).isEmpty();
      assertThat(check(chain, NO_KEY)).isEmpty();
      assertThat(check(chain, KEY, headOf(chain), headOf(chain.subList(0, 2)))).isEmpty();
    }

    @Test
    void may_be_empty() {
      assertThat(check(List.of(), KEY)).isEmpty();
    }
  }

  @Nested
  class Without_the_key {

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5})
    void an_altered_entry_is_named_alone(int number) {
      List<Link> chain = aChain(5, NO_KEY);
      alterEntry(chain, number);

      assertThat(check(chain, NO_KEY))
          .containsExactly(Finding.at(ALTERED_ENTRY, number, 100 + number));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4})
    void an_altered_seal_is_told_from_an_altered_entry_by_the_next_one(int number) {
      List<Link> chain = aChain(5, NO_KEY);
      alterHash(chain, number);

      assertThat(check(chain, NO_KEY))
          .containsExactly(Finding.at(ALTERED_SEAL, number, 100 + number));
    }

    @Test
    void two_altered_entries_are_two_findings() {
      List<Link> chain = aChain(5, NO_KEY);
      alterEntry(chain, 2);
      alterEntry(chain, 3);

      assertThat(check(chain, NO_KEY))
          .containsExactly(Finding.at(ALTERED_ENTRY, 2, 102), Finding.at(ALTERED_ENTRY, 3, 103));
    }

    @Test
    void swapped_entries_are_both_named() {
      List<Link> chain = aChain(5, NO_KEY);
      AuditRow second = chain.get(1).entry();
      chain.set(1, new Link(pointing(chain.get(1).seal(), 104), chain.get(3).entry()));
      chain.set(3, new Link(pointing(chain.get(3).seal(), 102), second));

      assertThat(check(chain, NO_KEY))
          .containsExactly(Finding.at(ALTERED_ENTRY, 2, 104), Finding.at(ALTERED_ENTRY, 4, 102));
    }

    @Test
    void a_chain_computed_anew_is_only_found_by_an_exported_head() {
      List<Link> before = aChain(5, NO_KEY);
      List<Link> anew = chainedAnew(before, 3, NO_KEY);

      assertThat(check(anew, NO_KEY)).isEmpty();
      assertThat(check(anew, NO_KEY, headOf(before)))
          .containsExactly(Finding.at(REWRITTEN, 5, 105));
    }
  }

  @Nested
  class With_the_key {

    @Test
    void an_altered_seal_is_named_even_at_the_end() {
      List<Link> chain = aChain(5, KEY);
      alterHash(chain, 5);

      assertThat(check(chain, KEY)).containsExactly(Finding.at(ALTERED_SEAL, 5, 105));
    }

    @Test
    void swapped_entries_are_known_to_be_genuine() {
      List<Link> chain = aChain(5, KEY);
      AuditRow second = chain.get(1).entry();
      chain.set(1, new Link(pointing(chain.get(1).seal(), 104), chain.get(3).entry()));
      chain.set(3, new Link(pointing(chain.get(3).seal(), 102), second));

      assertThat(check(chain, KEY))
          .containsExactly(Finding.at(ALTERED_SEAL, 2, 104), Finding.at(ALTERED_SEAL, 4, 102));
    }

    @Test
    void a_chain_computed_anew_after_an_edit_is_found_where_it_begins() {
      List<Link> anew = chainedAnew(aChain(5, KEY), 3, NO_KEY);

      assertThat(check(anew, KEY))
          .containsExactlyInAnyOrder(
              Finding.at(FORGED_ENTRY, 3, 103), Finding.range(FORGED_SEAL, 3, 5));
    }

    @Test
    void a_chain_computed_anew_after_a_deletion_is_found() {
      List<Link> chain = aChain(5, KEY);
      List<Link> anew = new ArrayList<>(chain.subList(0, 2));
      chain.subList(3, 5).forEach(link -> anew.add(sealed(link.entry(), anew, NO_KEY)));

      assertThat(check(anew, KEY)).containsExactly(Finding.range(FORGED_SEAL, 3, 4));
    }

    @Test
    void an_inserted_entry_with_a_fitting_seal_is_found() {
      List<Link> chain = aChain(3, KEY);
      chain.add(sealed(anEntry(104), chain, NO_KEY));

      assertThat(check(chain, KEY))
          .containsExactlyInAnyOrder(
              Finding.at(FORGED_ENTRY, 4, 104), Finding.range(FORGED_SEAL, 4, 4));
    }

    @Test
    void an_entry_from_before_the_key_is_covered_by_the_signed_seals_after_it() {
      List<Link> chain = aChain(3, NO_KEY);
      chain.add(sealed(anEntry(104).signedWith(KEY), chain, KEY));

      assertThat(check(chain, KEY)).containsExactly(Finding.several(BEFORE_THE_KEY, 1, 3));
    }

    @Test
    void altering_one_from_before_the_key_is_found() {
      List<Link> chain = aChain(3, NO_KEY);
      chain.add(sealed(anEntry(104).signedWith(KEY), chain, KEY));
      alterEntry(chain, 2);

      assertThat(check(chain, KEY)).contains(Finding.at(ALTERED_ENTRY, 2, 102));
    }

    @Test
    void taking_every_signature_away_is_found() {
      assertThat(check(aChain(3, NO_KEY), KEY))
          .containsExactly(Finding.several(UNSIGNED_CHAIN, 1, 3));
    }
  }

  @Nested
  class Something_is_gone {

    @Test
    void an_entry() {
      List<Link> chain = aChain(5, KEY);
      chain.set(2, new Link(chain.get(2).seal(), null));

      assertThat(check(chain, KEY)).containsExactly(Finding.at(MISSING_ENTRY, 3, 103));
      assertThat(check(chain, NO_KEY)).containsExactly(Finding.at(MISSING_ENTRY, 3, 103));
    }

    @Test
    void an_entry_with_its_seal() {
      List<Link> chain = aChain(5, KEY);
      chain.subList(1, 3).clear();

      assertThat(check(chain, KEY)).containsExactly(Finding.range(MISSING_SEAL, 2, 3));
    }

    @Test
    void the_first() {
      List<Link> chain = aChain(5, NO_KEY);
      chain.remove(0);

      assertThat(check(chain, NO_KEY)).containsExactly(Finding.range(MISSING_SEAL, 1, 1));
    }

    @Test
    void the_tail_which_only_an_exported_head_tells() {
      List<Link> chain = aChain(5, KEY);
      List<Link> cut = chain.subList(0, 3);

      assertThat(check(cut, KEY)).isEmpty();
      assertThat(check(cut, KEY, headOf(chain))).containsExactly(Finding.range(CUT_TAIL, 4, 5));
    }

    @Test
    void the_tail_although_the_chain_has_grown_since() {
      List<Link> chain = aChain(5, KEY);
      List<Link> cut = new ArrayList<>(chain.subList(0, 3));
      cut.add(sealed(anEntry(110).signedWith(KEY), cut, KEY));
      cut.add(sealed(anEntry(111).signedWith(KEY), cut, KEY));

      assertThat(check(cut, KEY, headOf(chain))).containsExactly(Finding.at(REWRITTEN, 5, 111));
    }

    @Test
    void everything() {
      assertThat(check(List.of(), KEY, headOf(aChain(5, KEY))))
          .containsExactly(Finding.range(CUT_TAIL, 1, 5));
    }
  }

  @Test
  void an_entry_sealed_long_after_it_happened_is_remarked_on() {
    List<Link> chain = aChain(2, KEY);
    AuditRow old = anEntry(-90_000).signedWith(KEY);
    Seal last = chain.get(1).seal();
    Canonical.Place place = new Canonical.Place(AREA, 3, last.sealedAt());
    chain.add(new Link(Seal.of(old, last.hash(), place, KEY), old));

    assertThat(check(chain, KEY)).containsExactly(Finding.several(SEALED_LATE, 3, 1));
  }

  private static void alterEntry(List<Link> chain, int number) {
    Link link = chain.get(number - 1);
    chain.set(number - 1, new Link(link.seal(), withReason(link.entry(), "something else")));
  }

  private static void alterHash(List<Link> chain, int number) {
    Link link = chain.get(number - 1);
    Seal seal = link.seal();
    Seal altered =
        new Seal(
            seal.area(),
            seal.number(),
            seal.entryId(),
            seal.sealedAt(),
            "f".repeat(64),
            seal.mac());
    chain.set(number - 1, new Link(altered, link.entry()));
  }

  private static Seal pointing(Seal seal, long entry) {
    return new Seal(seal.area(), seal.number(), entry, seal.sealedAt(), seal.hash(), seal.mac());
  }

  /** What a DBA can do: change one entry, then compute every hash from there on. */
  private static List<Link> chainedAnew(List<Link> chain, int number, AuditKey key) {
    List<Link> anew = new ArrayList<>(chain.subList(0, number - 1));
    anew.add(sealed(withReason(chain.get(number - 1).entry(), "something else"), anew, key));
    chain.subList(number, chain.size()).forEach(l -> anew.add(sealed(l.entry(), anew, key)));
    return anew;
  }

  private static List<Finding> check(List<Link> chain, AuditKey key, AuditHead... heads) {
    Findings findings = new Findings();
    ChainCheck check = new ChainCheck(key, List.of(heads), findings);
    chain.forEach(check::next);
    check.end();
    return findings.kept();
  }
}
