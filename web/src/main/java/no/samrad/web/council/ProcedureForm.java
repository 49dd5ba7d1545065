package no.samrad.web.council;

import java.io.Serializable;
import java.util.List;
import no.samrad.council.Procedure;
import no.samrad.council.Quorum;

/** The fields about rules of procedure. */
public class ProcedureForm implements Serializable {

  private Integer noticeDays;
  private Integer paperDays;
  private Quorum quorum;
  private boolean castingVote;

  void show(Procedure procedure) {
    noticeDays = procedure.noticeDays();
    paperDays = procedure.paperDays();
    quorum = procedure.quorum();
    castingVote = procedure.castingVote();
  }

  Procedure wanted() {
    return new Procedure(noticeDays, paperDays, quorum, castingVote);
  }

  public List<Quorum> getQuorums() {
    return List.of(Quorum.values());
  }

  public Integer getNoticeDays() {
    return noticeDays;
  }

  public void setNoticeDays(Integer noticeDays) {
    this.noticeDays = noticeDays;
  }

  public Integer getPaperDays() {
    return paperDays;
  }

  public void setPaperDays(Integer paperDays) {
    this.paperDays = paperDays;
  }

  public Quorum getQuorum() {
    return quorum;
  }

  public void setQuorum(Quorum quorum) {
    this.quorum = quorum;
  }

  public boolean isCastingVote() {
    return castingVote;
  }

  public void setCastingVote(boolean castingVote) {
    this.castingVote = castingVote;
  }
}
