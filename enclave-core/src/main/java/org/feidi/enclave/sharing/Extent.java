package org.feidi.enclave.sharing;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import org.feidi.enclave.form.Forms;

/**
 * How far a rule, an amount or a condition reaches, written out: a part that is used twice counts
 * twice. Bounded, for whatever walks over it calls itself once for each step down.
 *
 * <p>A citation counts with what it cites. An average counts its amount once for each of its years,
 * for so often it is asked.
 *
 * @param deep how many parts stand inside each other, itself the first
 * @param parts how many parts it has, itself one of them
 */
record Extent(int deep, long parts) {

    static final int DEEPEST = 200;
    static final int MOST_PARTS = 10_000;

    private static final Extent LEAF = new Extent(1, 1);

    /** {@return how far a rule, an amount or a condition reaches} */
    static Extent of(Object form) {
        if (form instanceof Cited under) {
            return of(under);
        }
        Extent around = around(form);
        return form instanceof Amounts.Average average ? around.asked(average.years()) : around;
    }

    private static Extent of(Cited under) {
        Extent cited = of(under.rule());
        return under.rule() instanceof Cited ? LEAF.with(cited) : cited;
    }

    /** The extent of what is made of what stands next in a form, or in a list of its parts. */
    private static Extent around(Object inside) {
        Extent around = LEAF;
        for (Object part : Forms.childrenOfAny(inside, SharingRule.class, Amount.class, Condition.class)) {
            around = around.with(of(part));
        }
        return around;
    }

    private Extent with(Extent inside) {
        return new Extent(Math.max(deep, inside.deep + 1), parts + inside.parts);
    }

    private Extent asked(int times) {
        return new Extent(deep, 1 + (parts - 1) * times);
    }

    /** Refuses a rule that would be too deep or too large around these parts. */
    static void requireOfRule(Object... inside) {
        around(Arrays.asList(inside))
                .require(
                        "Rule",
                        "put steps beside each other, as years(…) and upTo(…) do, not each inside the one before",
                        "make several clauses of it");
    }

    /** Refuses a citation that stands around too many others. */
    static void requireOfCited(SharingRule rule) {
        if (rule instanceof Cited) {
            requireOfRule(rule);
        }
    }

    /** Refuses an amount that would be too deep or too large around these. */
    static void requireOfAmount(Amount... operands) {
        requireOfAmount(ImmutableList.copyOf(operands), 1);
    }

    /**
     * Refuses an amount that would be too deep or too large around these.
     *
     * @param times how often each of them is asked
     */
    static void requireOfAmount(List<Amount> operands, int times) {
        around(operands)
                .asked(times)
                .require(
                        "Amount",
                        "state what is reckoned elsewhere as a figure, or add with sum(…)",
                        "state what is reckoned elsewhere as a figure");
    }

    /** Refuses a condition that would be too deep or too large around these parts. */
    static void requireOfCondition(Object... inside) {
        around(Arrays.asList(inside))
                .require(
                        "Condition",
                        "join conditions of a few each, (a and b) and (c and d)",
                        "state what is decided elsewhere as a figure");
    }

    private void require(String what, String whenDeep, String whenLarge) {
        checkArgument(
                deep <= DEEPEST, "%s must be at most %s deep, but is %s.\nMaybe %s.", what, DEEPEST, deep, whenDeep);
        checkArgument(
                parts <= MOST_PARTS,
                "%s must be at most %s parts written out, but is %s.\nMaybe %s.",
                what,
                MOST_PARTS,
                parts,
                whenLarge);
    }
}
