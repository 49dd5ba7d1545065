package no.samrad.web.indicator;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import no.samrad.indicator.Goal;
import no.samrad.indicator.IndicatorWish;
import no.samrad.indicator.Operator;
import no.samrad.indicator.VersionRow;
import no.samrad.place.Language;

/** What an indicator is to be measured against, as it is typed. */
public class IndicatorForm implements Serializable {

  private Operator operator;
  private BigDecimal threshold;
  private BigDecimal upper;
  private LocalDate from;
  private String nb;
  private String nn;
  private String en;
  private String source;
  private String reason;

  /** Begins with what holds now. */
  void suggest(VersionRow now) {
    operator = now.goal().operator();
    threshold = now.goal().threshold();
    upper = now.goal().upper();
    nb = now.explanations().get(0);
    nn = now.explanations().get(1);
    en = now.explanations().get(2);
  }

  IndicatorWish wish() {
    return new IndicatorWish(
        Goal.wanted(operator, threshold, upper),
        source,
        Map.of(Language.NB, said(nb), Language.NN, said(nn), Language.EN, said(en)));
  }

  private static String said(String text) {
    return text == null ? "" : text;
  }

  public Operator getOperator() {
    return operator;
  }

  public void setOperator(Operator operator) {
    this.operator = operator;
  }

  public BigDecimal getThreshold() {
    return threshold;
  }

  public void setThreshold(BigDecimal threshold) {
    this.threshold = threshold;
  }

  public BigDecimal getUpper() {
    return upper;
  }

  public void setUpper(BigDecimal upper) {
    this.upper = upper;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public String getNb() {
    return nb;
  }

  public void setNb(String nb) {
    this.nb = nb;
  }

  public String getNn() {
    return nn;
  }

  public void setNn(String nn) {
    this.nn = nn;
  }

  public String getEn() {
    return en;
  }

  public void setEn(String en) {
    this.en = en;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
