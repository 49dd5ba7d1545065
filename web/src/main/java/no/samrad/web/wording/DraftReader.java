package no.samrad.web.wording;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samrad.agreement.VersionRow;
import no.samrad.clause.ClauseQueries;
import no.samrad.clause.ClauseRow;
import no.samrad.clause.ClauseSearch;
import no.samrad.clause.TypeCode;
import no.samrad.shared.PageRequest;
import no.samrad.web.frame.Frame;
import no.samrad.web.place.PageLanguage;
import no.samrad.wording.DocumentLanguage;
import no.samrad.wording.DraftClause;
import no.samrad.wording.WordingClauseId;
import no.samrad.wording.WordingDraft;
import no.samrad.wording.WordingQueries;
import no.samrad.wording.WordingText;

/** Reads a draft for its page, in the same number of statements however long it is. */
@ApplicationScoped
class DraftReader {

  @Inject WordingQueries wordings;
  @Inject ClauseQueries clauses;
  @Inject DraftDoor door;
  @Inject Frame frame;

  DraftPage read(long agreement, DocumentLanguage language) {
    OpenDraft open = door.open(agreement);
    WordingText text = wordings.text(open.filled(), language);
    WordingText other = wordings.text(open.filled(), other(language));
    DraftText base = door.base(open);
    boolean host = door.mayChange(open.details());
    boolean mayChange = host && open.draft().isDraft();
    return new DraftPage(
        open,
        base == null ? null : baseNumber(open),
        text,
        lines(open, text, base),
        MissingPiece.of(text, other),
        open.draft().clauses().stream().filter(DraftClause::removed).toList(),
        mayChange ? library(open.draft()) : List.of(),
        mayChange,
        host);
  }

  private static DocumentLanguage other(DocumentLanguage language) {
    return language == DocumentLanguage.NB ? DocumentLanguage.NN : DocumentLanguage.NB;
  }

  private static Integer baseNumber(OpenDraft open) {
    return open.details().versions().stream()
        .filter(each -> each.wording().equals(open.draft().base()))
        .map(VersionRow::number)
        .findFirst()
        .orElse(null);
  }

  private List<DraftLine> lines(OpenDraft open, WordingText text, DraftText base) {
    Map<WordingClauseId, List<CommentThread>> threads =
        CommentThread.of(wordings.comments(open.draft().id(), PageLanguage.now().code()));
    DraftText now = DraftText.of(open.draft());
    List<DraftLine> lines = new ArrayList<>();
    for (WordingText.Clause each : text.clauses()) {
      DraftClause clause = open.require(each.id());
      List<CommentThread> said = threads.getOrDefault(each.id(), List.of());
      long slots = text.holes().stream().filter(hole -> each.id().equals(hole.clause())).count();
      lines.add(
          new DraftLine(
              clause,
              each,
              base != null && now.changes(base, clause),
              said,
              CommentThread.open(said),
              slots,
              each.number() == text.clauses().size()));
    }
    return lines;
  }

  private List<ClauseRow> library(WordingDraft draft) {
    ClauseSearch search =
        new ClauseSearch("", new TypeCode(draft.type()), frame.getToday(), PageLanguage.now());
    Set<String> there =
        draft.clauses().stream()
            .filter(each -> !each.removed())
            .map(DraftClause::code)
            .collect(toSet());
    return clauses.clauses(search, new PageRequest(1, PageRequest.LARGEST, "code")).items().stream()
        .filter(each -> !there.contains(each.code()))
        .toList();
  }
}
