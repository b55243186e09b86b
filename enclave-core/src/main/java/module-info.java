/**
 * Says how two regions share what an enclave (飞地) brings: exactly, and with the reason for every
 * number.
 *
 * <p>An agreement is written down as a policy maker would read it aloud, and settled on facts:
 *
 * <pre>{@code
 * Region quzhou = Region.prefecture("330800", Name.of("Quzhou", "衢州市"));
 * Region yuhang = Region.county("330110", Name.of("Yuhang", "余杭区"));
 *
 * Agreement agreement = Agreement.between(quzhou, yuhang)
 *     .name(Name.of("Quzhou Haichuang Park", "衢州海创园"))
 *     .addClauses(Clause.sharing(VALUE_ADDED_TAX, CORPORATE_INCOME_TAX).named("tax")
 *         .since(calendarYearOf(FIRST_TAX))
 *         .by(years(1, 5, allTo(quzhou))
 *             .years(6, 20, split(quzhou, 6, yuhang, 4))
 *             .thenEnds()))
 *     .build();
 *
 * Facts facts = Facts.batch("2026-annual")
 *     .milestone(FIRST_TAX, LocalDate.of(2020, 3, 1))
 *     .receipt(yuhang, VALUE_ADDED_TAX, YearMonth.of(2026, 6), yuan("6000000"))
 *     .build();
 *
 * Settlement settlement = agreement.settle(facts, through(2026));
 * settlement.entitlementOf(quzhou);                         // CNY 3600000.00
 * settlement.transfers();                                   // [Yuhang pays Quzhou CNY 3600000.00]
 * settlement.clause("tax").year(7).explain().in(Locale.CHINA);
 * settlement.statement().in(Locale.ENGLISH);
 * }</pre>
 *
 * <p>(The ratio and the receipts are invented.) Where to go from here:
 *
 * <ul>
 *   <li>{@link org.feidi.enclave.agreement.Agreement}: clauses, settlements, what a reform would
 *       change
 *   <li>{@link org.feidi.enclave.sharing.SharingRules}: the rules by which something is shared
 *   <li>{@link org.feidi.enclave.fact.Facts}: what was collected, paid and reached
 *   <li>{@link org.feidi.enclave.rulebook}: published rules, ready to use; beside it {@link
 *       org.feidi.enclave.land} for land quota and {@link org.feidi.enclave.operation} for those
 *       who run an enclave
 * </ul>
 */
module org.feidi.enclave {
    requires static java.compiler;
    requires static org.immutables.value;
    requires static transitive org.jspecify;
    requires transitive com.google.common;

    exports org.feidi.enclave.agreement;
    exports org.feidi.enclave.calendar;
    exports org.feidi.enclave.fact;
    exports org.feidi.enclave.form;
    exports org.feidi.enclave.land;
    exports org.feidi.enclave.operation;
    exports org.feidi.enclave.party;
    exports org.feidi.enclave.quantity;
    exports org.feidi.enclave.rulebook;
    exports org.feidi.enclave.sharing;
    exports org.feidi.enclave.wording;
}
