/**
 * Fills a migrated database of nobody's with as much as the whole country would have in ten years,
 * invented and the same every time. For demonstrations and measurements; leaves real data and the
 * small demo alone.
 */
package no.samrad.db.national;
