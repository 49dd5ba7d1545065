/** Pages about the working time members put into meetings of NFP councils. */
package no.samrad.web.hours;
