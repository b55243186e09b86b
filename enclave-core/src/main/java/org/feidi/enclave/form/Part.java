package org.feidi.enclave.form;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.Type;

/**
 * One part of a form.
 *
 * @param name what it is called, also in files
 * @param type its generic type as declared
 * @param value what stands there
 */
public record Part(String name, Type type, Object value) {

    public Part {
        requireNonNull(name, "name");
        requireNonNull(type, "type");
        requireNonNull(value, "value");
    }
}
