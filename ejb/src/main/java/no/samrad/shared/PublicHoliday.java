package no.samrad.shared;

/** A public holiday in Norway, beside Sundays. */
public enum PublicHoliday {
  NEW_YEAR,
  MAUNDY_THURSDAY,
  GOOD_FRIDAY,
  EASTER_SUNDAY,
  EASTER_MONDAY,
  LABOUR_DAY,
  CONSTITUTION_DAY,
  ASCENSION_DAY,
  WHIT_SUNDAY,
  WHIT_MONDAY,
  CHRISTMAS_DAY,
  SAINT_STEPHENS_DAY
}
