/**
 * What stands around every page: header, menu, area and day, footer; and the pages about Samråd
 * itself. Knows the areas only through {@link no.samrad.web.frame.AreaMenu}.
 */
package no.samrad.web.frame;
