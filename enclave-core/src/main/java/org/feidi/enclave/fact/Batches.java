package org.feidi.enclave.fact;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Sets;
import java.util.Currency;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.feidi.enclave.wording.Named;
import org.jspecify.annotations.Nullable;

/** What must hold of batches together, and what is worth a look. */
final class Batches {

    private Batches() {}

    /**
     * A batch that any other names as replaced does not count, whether or not that other is
     * replaced itself.
     */
    static ImmutableList<Batch> notReplaced(ImmutableSortedMap<String, Batch> batches) {
        Set<String> replaced = new HashSet<>();
        for (Batch batch : batches.values()) {
            batch.replaces.ifPresent(replaced::add);
        }
        requireNoCircle(batches);
        return batches.values().stream()
                .filter(batch -> !replaced.contains(batch.number))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Goes every step once: whatever leads to a batch that is known to be clear is clear itself.
     */
    private static void requireNoCircle(ImmutableSortedMap<String, Batch> batches) {
        Set<Batch> clear = Sets.newIdentityHashSet();
        for (Batch start : batches.values()) {
            Set<Batch> path = Sets.newIdentityHashSet();
            @Nullable Batch next = start;
            while (next != null && !clear.contains(next)) {
                checkArgument(
                        path.add(next),
                        "Batches must not replace each other in a circle, but '%s' does.\nMaybe give the latest"
                                + " correction a new number.",
                        next.number);
                next = next.replaces.map(batches::get).orElse(null);
            }
            clear.addAll(path);
        }
    }

    /**
     * The currency of all bookings, also of those that are replaced: else it would matter which
     * union comes first.
     */
    static Optional<Currency> oneCurrencyOf(Iterable<Batch> batches) {
        @Nullable Batch first = null;
        for (Batch batch : batches) {
            if (batch.bookings.isEmpty()) {
                continue;
            }
            first = first == null ? batch : first;
            Currency one = first.bookings.get(0).amount().currency();
            Currency two = batch.bookings.get(0).amount().currency();
            checkArgument(
                    one.equals(two),
                    "Facts must be in one currency, but batch '%s' is in %s and batch '%s' in %s.",
                    first.number,
                    one,
                    batch.number,
                    two);
        }
        return Optional.ofNullable(first)
                .map(batch -> batch.bookings.get(0).amount().currency());
    }

    /** Who and what is told in all batches, also in those that are replaced, under one id each. */
    static Directory oneDirectoryOf(ImmutableCollection<Batch> batches) {
        Directory all = Directory.of(Iterables.concat(Iterables.transform(batches, batch -> batch.directory.all())));
        for (Directory.Conflict conflict : all.conflicts()) {
            throw new IllegalArgumentException(conflict + "\nThe first is told in batch '"
                    + firstThatTells(conflict.one(), batches) + "', the second in batch '"
                    + firstThatTells(conflict.other(), batches) + "'. Maybe read one of them again under one name.");
        }
        return all;
    }

    private static String firstThatTells(Named thing, ImmutableCollection<Batch> batches) {
        return batches.stream()
                .filter(batch -> batch.directory.all().contains(thing))
                .findFirst()
                .orElseThrow()
                .number;
    }

    /** Pairs of batches that claim the same months of the same source. */
    static ImmutableList<ImmutableList<String>> overlaps(ImmutableList<Batch> effective) {
        ImmutableList.Builder<ImmutableList<String>> overlaps = ImmutableList.builder();
        for (int i = 0; i < effective.size(); i++) {
            for (int j = i + 1; j < effective.size(); j++) {
                Optional<Batch.Coverage> one = effective.get(i).coverage;
                Optional<Batch.Coverage> two = effective.get(j).coverage;
                if (one.isPresent() && two.isPresent() && one.get().overlaps(two.get())) {
                    overlaps.add(ImmutableList.of(effective.get(i).number, effective.get(j).number));
                }
            }
        }
        return overlaps.build();
    }

    /** For each batch that several others replace, the numbers of those others. */
    static ImmutableSortedMap<String, ImmutableList<String>> replacedByMany(ImmutableList<Batch> effective) {
        ListMultimap<String, String> replacing =
                MultimapBuilder.treeKeys().arrayListValues().build();
        for (Batch batch : effective) {
            batch.replaces.ifPresent(replaced -> replacing.put(replaced, batch.number));
        }
        return ImmutableSortedMap.copyOf(Maps.transformValues(
                Maps.filterValues(replacing.asMap(), numbers -> numbers.size() > 1), ImmutableList::copyOf));
    }
}
