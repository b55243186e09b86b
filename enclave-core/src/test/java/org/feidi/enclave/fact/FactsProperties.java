package org.feidi.enclave.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FactsProperties {

    @Property
    void unionIsCommutative(@ForAll("threeThatAgree") List<Facts> facts) {
        FactsLaws.unionIsCommutative(facts.get(0), facts.get(1));
    }

    @Property
    void unionIsAssociative(@ForAll("threeThatAgree") List<Facts> facts) {
        FactsLaws.unionIsAssociative(facts.get(0), facts.get(1), facts.get(2));
    }

    @Property
    void unionIsIdempotent(@ForAll("threeThatAgree") List<Facts> facts) {
        FactsLaws.unionIsIdempotent(facts.get(0));
    }

    @Property
    void unitingAllAtOnceIsUnitingOneByOne(@ForAll("batches") List<Facts> facts, @ForAll Random random) {
        List<Facts> otherOrder = new ArrayList<>(facts);
        Collections.shuffle(otherOrder, random);
        FactsLaws.unitingAllAtOnceIsUnitingOneByOne(facts, otherOrder);
    }

    @Property
    void whatIsReplacedCountsNowhere(@ForAll("batches") List<Facts> batches) {
        FactsLaws.whatIsReplacedCountsNowhere(batches);
    }

    @Property
    void orderOfAddingDoesNotMatter(@ForAll("entries") List<SomeFacts.Entry> entries, @ForAll Random random) {
        List<SomeFacts.Entry> otherOrder = new ArrayList<>(entries);
        Collections.shuffle(otherOrder, random);
        FactsLaws.orderOfAddingDoesNotMatter(entries, otherOrder);
    }

    @Property
    void theSameNumberWithAnotherContentIsAConflict(
            @ForAll("entries") List<SomeFacts.Entry> one, @ForAll("entries") List<SomeFacts.Entry> two) {
        FactsLaws.theSameNumberWithAnotherContentIsAConflict(one, two);
    }

    @Property
    void theSameReceiptNumberCountsOnce(@ForAll("bookings") Booking booking, @ForAll("bookings") Booking other) {
        FactsLaws.theSameReceiptNumberCountsOnce(booking, other);
    }

    @Property
    void unionsThatAreEqualReadEqual(@ForAll("spelled") List<Facts> facts, @ForAll Random random) {
        List<Facts> otherOrder = new ArrayList<>(facts);
        Collections.shuffle(otherOrder, random);
        FactsLaws.unionsThatAreEqualReadEqual(facts, otherOrder);
    }

    @Property
    void twoUnderOneIdAreAConflict(@ForAll("spelled") List<Facts> facts) {
        FactsLaws.twoUnderOneIdAreAConflict(facts);
    }

    @Provide
    Arbitrary<List<Facts>> spelled() {
        return SomeFacts.spelled();
    }

    @Provide
    Arbitrary<List<Facts>> threeThatAgree() {
        return SomeFacts.threeThatAgree();
    }

    @Provide
    Arbitrary<List<Facts>> batches() {
        return SomeFacts.batches();
    }

    @Provide
    Arbitrary<List<SomeFacts.Entry>> entries() {
        return SomeFacts.entries();
    }

    @Provide
    Arbitrary<Booking> bookings() {
        return SomeFacts.bookings();
    }
}
