package no.samrad.security;

import java.io.Serializable;

/** Somebody who can give a missing right. Address and telephone may be empty. */
public record AccessContact(String name, String email, String phone) implements Serializable {}
