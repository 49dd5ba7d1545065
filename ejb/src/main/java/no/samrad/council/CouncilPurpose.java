package no.samrad.council;

/** What every NFP council is for, in the words of the programme (A4-02, A4-03). */
public enum CouncilPurpose {
  SUPPORT_OF_THE_TEAM,
  COOPERATION_WITH_OTHERS
}
