/** Pages about when councils meet. */
package no.samrad.web.calendar;
