/** The agenda of a meeting of an NFP council and its items. */
package no.samrad.web.agenda;
