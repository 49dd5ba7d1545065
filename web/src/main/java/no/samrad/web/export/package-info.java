/**
 * Tables as files: exactly what a page shows, for spreadsheets. What is in them the pages decide.
 */
package no.samrad.web.export;
