package org.feidi.enclave.land;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SortedTreeProperties {

    private static final SortedTree.Summing<Integer, Integer> ADDING = new SortedTree.Summing<>() {
        @Override
        public Integer of(Integer value) {
            return value;
        }

        @Override
        public Integer plus(Integer left, Integer right) {
            return left + right;
        }
    };

    @Property
    void agreesWithATreeMap(@ForAll List<@IntRange(max = 99) Integer> keys, @ForAll @IntRange(max = 99) int asked) {
        SortedTree<Integer, Integer, Integer> tree = SortedTree.summing(ADDING);
        TreeMap<Integer, Integer> map = new TreeMap<>();
        for (int i = 0; i < keys.size(); i++) {
            tree = tree.with(keys.get(i), i);
            map.put(keys.get(i), i);
        }

        assertThat(tree.size()).isEqualTo(map.size());
        assertThat(tree.keys()).containsExactlyElementsOf(map.keySet());
        assertThat(tree.values()).containsExactlyElementsOf(map.values());
        assertThat(tree.get(asked)).isEqualTo(map.get(asked));
        assertThat(tree.floor(asked))
                .isEqualTo(
                        map.floorEntry(asked) == null
                                ? null
                                : map.floorEntry(asked).getValue());
        assertThat(tree.sumThrough(asked))
                .isEqualTo(map.headMap(asked, true).values().stream()
                        .reduce(Integer::sum)
                        .orElse(null));
        assertThat(tree.between(asked / 2, asked))
                .containsExactlyElementsOf(
                        map.subMap(asked / 2, true, asked, true).values());
    }

    @Property
    void olderTreeStaysAsItWas(@ForAll List<@IntRange(max = 99) Integer> keys) {
        SortedTree<Integer, Integer, Integer> before = SortedTree.summing(ADDING);
        for (int key : keys) {
            List<Integer> valuesBefore = before.values();
            SortedTree<Integer, Integer, Integer> after = before.with(key, key);
            assertThat(before.values()).isEqualTo(valuesBefore);
            before = after;
        }
    }

    @Property(tries = 20)
    void depthIsLogarithmic(@ForAll @IntRange(min = 1, max = 5000) int size) {
        SortedTree<Integer, Integer, Integer> tree = SortedTree.summing(ADDING);
        for (int i = 0; i < size; i++) {
            tree = tree.with(i, i);
        }

        assertThat((double) tree.height()).isLessThanOrEqualTo(1.45 * Math.log(size + 2) / Math.log(2));
    }
}
