package org.feidi.enclave.party;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/** Checks of ids. */
final class Ids {

    private Ids() {}

    static String requireNotBlank(String id, String what) {
        requireNonNull(id, "id");
        checkArgument(!id.isBlank(), "Id of %s must not be blank, but is '%s'.", what, id);
        return id;
    }
}
