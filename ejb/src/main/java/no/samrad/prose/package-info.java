/**
 * The small format texts of agreements are kept in: paragraphs, lists, bold, italic and
 * placeholders; how it is read, filled, cleaned and compared. Whose text it is, others know.
 */
package no.samrad.prose;
