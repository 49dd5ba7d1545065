package no.samrad.area;

import java.io.Serializable;
import java.time.LocalDate;

/** What a time with an organisation form should have said: which form, and from which day. */
public record FormCorrection(FormTermId term, OrganisationForm form, LocalDate firstDay)
    implements Serializable {}
