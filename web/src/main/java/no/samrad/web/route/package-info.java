/**
 * Which address opens which page, and for whom: the one table of routes, the gate in front of the
 * pages, clean links back from Faces, and the headers every answer carries. Leaves the question of
 * areas and units to the use cases.
 */
package no.samrad.web.route;
