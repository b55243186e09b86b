package org.feidi.enclave.agreement;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.feidi.enclave.fact.Item;
import org.feidi.enclave.wording.AwkwardNames;
import org.feidi.enclave.wording.Language;

class SettlementProperties {

    @Property
    void transfersLeaveEverybodyWithTheEntitlement(@ForAll("settled") SomeAgreements.Settled given) {
        SettlementLaws.transfersLeaveEverybodyWithTheEntitlement(given);
    }

    @Property
    void neverMoreTransfersThanPartiesLessOne(@ForAll("settled") SomeAgreements.Settled given) {
        SettlementLaws.neverMoreTransfersThanPartiesLessOne(given);
    }

    @Property
    void nothingIsDropped(@ForAll("settled") SomeAgreements.Settled given) {
        SettlementLaws.nothingIsDropped(given);
    }

    @Property
    void whatGoesToNobodyStaysWithItsHolders(@ForAll("settled") SomeAgreements.Settled given) {
        SettlementLaws.whatGoesToNobodyStaysWithItsHolders(given);
    }

    @Property
    void whatNobodySharesOfAnItemMovesNothing(@ForAll("settledByItem") SomeAgreements.Settled given) {
        SettlementLaws.whatNobodySharesOfAnItemMovesNothing(given, Item.CORPORATE_INCOME_TAX);
    }

    @Property
    void paymentsSettleWhatIsDue(@ForAll("settled") SomeAgreements.Settled given) {
        SettlementLaws.paymentsSettleWhatIsDue(given);
    }

    @Property
    void batchesInAnyOrderAndSplitInAnyWayChangeNothing(
            @ForAll("settled") SomeAgreements.Settled given,
            @ForAll @Size(28) List<@IntRange(max = 3) Integer> batches,
            @ForAll @Size(14) List<@LongRange(min = -50, max = 50) Long> cuts,
            @ForAll boolean lastFirst) {
        SettlementLaws.batchesInAnyOrderAndSplitInAnyWayChangeNothing(given, batches, cuts, lastFirst);
    }

    @Property
    void factsOfAQuarterOrOfTheYearGiveTheSame(@ForAll("countedByCalendarYears") SomeAgreements.Settled given) {
        SettlementLaws.factsOfAQuarterOrOfTheYearGiveTheSame(given);
    }

    @Property
    void closingLaterChangesNoClosedYear(
            @ForAll("settled") SomeAgreements.Settled given, @ForAll @IntRange(min = 1, max = 24) int monthsLater) {
        SettlementLaws.closingLaterChangesNoClosedYear(given, monthsLater);
    }

    @Property
    void explanationsReAddAndAreTheSameFromAnyThread(@ForAll("settled") SomeAgreements.Settled given) {
        SettlementLaws.explanationsReAddAndAreTheSameFromAnyThread(given);
    }

    @Property(tries = 200)
    void noNameWritesALineOfItsOwn(@ForAll("names") @Size(8) List<String> names, @ForAll Language language) {
        SettlementLaws.noNameWritesALineOfItsOwn(names, Locale.forLanguageTag(language.code()));
    }

    @Provide
    Arbitrary<List<String>> names() {
        return AwkwardNames.any().list().ofSize(8);
    }

    @Provide
    Arbitrary<SomeAgreements.Settled> settled() {
        return Arbitraries.lazy(SomeAgreements::settled);
    }

    @Provide
    Arbitrary<SomeAgreements.Settled> countedByCalendarYears() {
        return Arbitraries.lazy(SomeAgreements::countedByCalendarYears);
    }

    @Provide
    Arbitrary<SomeAgreements.Settled> settledByItem() {
        return Arbitraries.lazy(SomeAgreements::sharingValueAddedTaxAlone);
    }
}
