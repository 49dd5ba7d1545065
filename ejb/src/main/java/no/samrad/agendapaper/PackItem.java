package no.samrad.agendapaper;

import java.util.List;
import no.samrad.agenda.ItemSheet;

/** An item with its papers, as far as the readers of the pack may know. */
record PackItem(ItemSheet sheet, List<PaperRow> papers) {}
