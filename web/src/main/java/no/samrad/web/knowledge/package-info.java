/** Pages about what depends on one person only. */
package no.samrad.web.knowledge;
