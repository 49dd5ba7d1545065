/**
 * One search over areas, meetings and units, from every page. Leaves the searching itself to the
 * use cases of {@code area}, {@code meeting} and {@code place}, which know who may see what.
 */
package no.samrad.web.search;
