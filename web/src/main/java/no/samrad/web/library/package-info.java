/**
 * The pages of the library: clauses, templates, types of agreement, placeholders and rule sets.
 * They belong together for whoever reads them, whichever capability keeps them.
 */
package no.samrad.web.library;
