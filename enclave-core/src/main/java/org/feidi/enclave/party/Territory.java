package org.feidi.enclave.party;

/**
 * Where an enclave can stand, and who can set one up: a region, a zone inside one, or a place in
 * another country.
 *
 * <p>Fly-out (飞出地) and fly-in (飞入地) are roles that territories take in an enclave.
 *
 * <p><b>Laws</b>
 *
 * <ul>
 *   <li>{@code coversIsReflexiveAndTransitive}
 * </ul>
 */
public sealed interface Territory extends Holder permits Region, Zone, Abroad {

    /**
     * {@return whether a holder lies in this territory: this territory itself, and in a region the
     * regions and zones inside it}
     *
     * <p>Told by codes and ids, not by names. An organisation lies nowhere.
     */
    boolean covers(Holder other);
}
