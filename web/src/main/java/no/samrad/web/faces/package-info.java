/**
 * What every page stands on: components, converters, formats, texts and messages in three
 * languages, and how an answer tells of a refusal. Knows no capability.
 */
package no.samrad.web.faces;
