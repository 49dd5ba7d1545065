/** The papers of an agenda's items, who has read them, and all of it as one PDF. */
package no.samrad.web.agendapaper;
