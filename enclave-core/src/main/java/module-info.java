/**
 * Says how two regions share what an enclave (飞地) brings: exactly, and with the reason for every number.
 */
module org.feidi.enclave {
    requires static java.compiler;
    requires static org.immutables.value;
    requires static transitive org.jspecify;
    requires transitive com.google.common;

    exports org.feidi.enclave.agreement;
    exports org.feidi.enclave.fact;
    exports org.feidi.enclave.land;
    exports org.feidi.enclave.operation;
    exports org.feidi.enclave.party;
    exports org.feidi.enclave.quantity;
    exports org.feidi.enclave.rulebook;
    exports org.feidi.enclave.sharing;
    exports org.feidi.enclave.wording;
}
