package org.feidi.enclave.land;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * An immutable sorted map that shares its structure with the maps made from it, and can sum the
 * values up to a key.
 *
 * <p>A balanced tree (AVL): looking up, adding and summing up to a key take a number of steps
 * logarithmic in the size. Every node keeps the sum of the values under it. There is no removal: a
 * ledger forgets nothing.
 *
 * <p><b>Laws</b>
 *
 * <ul>
 *   <li>{@code agreesWithATreeMap}
 *   <li>{@code olderTreeStaysAsItWas}
 *   <li>{@code depthIsLogarithmic}
 * </ul>
 *
 * @param <K> what the entries are sorted by
 * @param <V> what they hold
 * @param <S> what the sum of values is
 */
final class SortedTree<K extends Comparable<? super K>, V, S> {

    /** How values are summed. */
    interface Summing<V, S> {
        S of(V value);

        S plus(S left, S right);
    }

    private static final class Node<K, V, S> {
        final K key;
        final V value;
        final @Nullable Node<K, V, S> left;
        final @Nullable Node<K, V, S> right;
        final int height;
        final int size;
        final S sum;

        Node(K key, V value, @Nullable Node<K, V, S> left, @Nullable Node<K, V, S> right, Summing<V, S> summing) {
            this.key = key;
            this.value = value;
            this.left = left;
            this.right = right;
            this.height = 1 + Math.max(height(left), height(right));
            this.size = 1 + size(left) + size(right);
            S total = summing.of(value);
            total = left == null ? total : summing.plus(left.sum, total);
            this.sum = right == null ? total : summing.plus(total, right.sum);
        }

        static int height(@Nullable Node<?, ?, ?> node) {
            return node == null ? 0 : node.height;
        }

        static int size(@Nullable Node<?, ?, ?> node) {
            return node == null ? 0 : node.size;
        }
    }

    private final @Nullable Node<K, V, S> root;
    private final Summing<V, S> summing;

    private SortedTree(@Nullable Node<K, V, S> root, Summing<V, S> summing) {
        this.root = root;
        this.summing = summing;
    }

    static <K extends Comparable<? super K>, V, S> SortedTree<K, V, S> summing(Summing<V, S> summing) {
        return new SortedTree<>(null, summing);
    }

    /** A map whose values are not summed. */
    static <K extends Comparable<? super K>, V> SortedTree<K, V, Boolean> empty() {
        return summing(new Summing<V, Boolean>() {
            @Override
            public Boolean of(V value) {
                return true;
            }

            @Override
            public Boolean plus(Boolean left, Boolean right) {
                return true;
            }
        });
    }

    int size() {
        return Node.size(root);
    }

    int height() {
        return Node.height(root);
    }

    @Nullable
    V get(K key) {
        Node<K, V, S> node = root;
        while (node != null) {
            int order = key.compareTo(node.key);
            if (order == 0) {
                return node.value;
            }
            node = order < 0 ? node.left : node.right;
        }
        return null;
    }

    /** The value of the last key that is not after the given one. */
    @Nullable
    V floor(K key) {
        V found = null;
        Node<K, V, S> node = root;
        while (node != null) {
            boolean after = node.key.compareTo(key) > 0;
            found = after ? found : node.value;
            node = after ? node.left : node.right;
        }
        return found;
    }

    /**
     * The sum of the values of all keys that are not after the given one, or null if there is none.
     */
    @Nullable
    S sumThrough(K key) {
        S total = null;
        Node<K, V, S> node = root;
        while (node != null) {
            if (node.key.compareTo(key) > 0) {
                node = node.left;
                continue;
            }
            S upToHere =
                    node.left == null ? summing.of(node.value) : summing.plus(node.left.sum, summing.of(node.value));
            total = total == null ? upToHere : summing.plus(total, upToHere);
            node = node.right;
        }
        return total;
    }

    /** The keys in their order. */
    ImmutableList<K> keys() {
        ImmutableList.Builder<K> keys = ImmutableList.builderWithExpectedSize(size());
        collectKeys(root, keys);
        return keys.build();
    }

    private void collectKeys(@Nullable Node<K, V, S> node, ImmutableList.Builder<K> keys) {
        if (node != null) {
            collectKeys(node.left, keys);
            keys.add(node.key);
            collectKeys(node.right, keys);
        }
    }

    /** The values in the order of their keys. */
    ImmutableList<V> values() {
        ImmutableList.Builder<V> values = ImmutableList.builderWithExpectedSize(size());
        collect(root, null, null, values);
        return values.build();
    }

    /** The values of the keys from one to another, both included. */
    ImmutableList<V> between(K first, K last) {
        ImmutableList.Builder<V> values = ImmutableList.builder();
        collect(root, first, last, values);
        return values.build();
    }

    private void collect(
            @Nullable Node<K, V, S> node, @Nullable K first, @Nullable K last, ImmutableList.Builder<V> values) {
        if (node == null) {
            return;
        }
        boolean notBefore = first == null || node.key.compareTo(first) >= 0;
        boolean notAfter = last == null || node.key.compareTo(last) <= 0;
        if (notBefore) {
            collect(node.left, first, last, values);
        }
        if (notBefore && notAfter) {
            values.add(node.value);
        }
        if (notAfter) {
            collect(node.right, first, last, values);
        }
    }

    /** This map with a value under a key, in place of the one that was there. */
    SortedTree<K, V, S> with(K key, V value) {
        return new SortedTree<>(with(root, key, value), summing);
    }

    private Node<K, V, S> with(@Nullable Node<K, V, S> node, K key, V value) {
        if (node == null) {
            return new Node<>(key, value, null, null, summing);
        }
        int order = key.compareTo(node.key);
        if (order == 0) {
            return new Node<>(key, value, node.left, node.right, summing);
        }
        return order < 0
                ? balanced(node.key, node.value, with(node.left, key, value), node.right)
                : balanced(node.key, node.value, node.left, with(node.right, key, value));
    }

    private Node<K, V, S> balanced(K key, V value, @Nullable Node<K, V, S> left, @Nullable Node<K, V, S> right) {
        int lean = Node.height(left) - Node.height(right);
        if (left != null && lean > 1) {
            if (left.right != null && Node.height(left.left) < left.right.height) {
                Node<K, V, S> top = left.right;
                return node(top, node(left, left.left, top.left), node(key, value, top.right, right));
            }
            return node(left, left.left, node(key, value, left.right, right));
        }
        if (right != null && lean < -1) {
            if (right.left != null && Node.height(right.right) < right.left.height) {
                Node<K, V, S> top = right.left;
                return node(top, node(key, value, left, top.left), node(right, top.right, right.right));
            }
            return node(right, node(key, value, left, right.left), right.right);
        }
        return node(key, value, left, right);
    }

    private Node<K, V, S> node(Node<K, V, S> top, @Nullable Node<K, V, S> left, @Nullable Node<K, V, S> right) {
        return node(top.key, top.value, left, right);
    }

    private Node<K, V, S> node(K key, V value, @Nullable Node<K, V, S> left, @Nullable Node<K, V, S> right) {
        return new Node<>(key, value, left, right, summing);
    }
}
